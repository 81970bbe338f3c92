"""Speed and memory side by side with peers, reported as ratios: see docs/benchmarks.md."""
