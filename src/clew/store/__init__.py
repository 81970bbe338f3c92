"""What lies on disk: the project folder, its tables, its archives, and what people decided."""
