"""What `Tests/Trials/attack` is made of."""
