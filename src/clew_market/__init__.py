"""A synthetic market with known truth, for training, the demo and the tests."""
