"""How a written letter leaves: asked once more whether it may, posted, tried again or given up."""
