"""Downloads from the Hugging Face Hub: resumable, verified, queued; knows nothing of models."""
