"""The steps by which a database of an older Trellis becomes one of this."""
