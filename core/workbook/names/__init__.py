"""When two names may mean the same: their forms, their short forms, their misspellings."""
