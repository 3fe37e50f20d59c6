print("rapporteur")
