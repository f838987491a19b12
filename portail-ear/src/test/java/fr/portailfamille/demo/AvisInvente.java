package fr.portailfamille.demo;

/** What the commission said, named as the portal does, and why. */
enum AvisInvente {
  FAVORABLE(null),
  DEFAVORABLE("L’école demandée n’a plus de place dans ce niveau."),
  AJOURNE("Un justificatif est attendu.");

  private final String commentaire;

  AvisInvente(String commentaire) {
    this.commentaire = commentaire;
  }

  String commentaire() {
    return commentaire;
  }
}
