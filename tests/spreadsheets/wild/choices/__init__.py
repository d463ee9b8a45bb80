"""Drop-downs, and the lists behind them."""
