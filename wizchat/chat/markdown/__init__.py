"""What Markdown has beyond CommonMark in this app, on the screen and in documents."""
