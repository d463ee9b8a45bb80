"""The samples Trellis comes with: a library of roles and one fictitious person, made from readable sources."""
