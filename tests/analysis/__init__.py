"""What analysis must find."""
