"""Who has said yes to what, who must, and what holds of it today: the law that everything else asks."""
