"""What the samples promise: rules for the role library, the sample person and their sources."""
