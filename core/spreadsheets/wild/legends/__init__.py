"""What a legend beside, below or on another sheet says about levels."""
