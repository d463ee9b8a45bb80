"""What level cells are written in and which level from 0 to 5 they stand for."""
