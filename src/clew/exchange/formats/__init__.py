"""One file a format; what a receiver may have is decided before a format sees a row."""
