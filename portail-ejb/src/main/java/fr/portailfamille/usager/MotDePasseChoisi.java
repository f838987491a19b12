package fr.portailfamille.usager;

/** A new password, typed twice; null is the empty text. */
public record MotDePasseChoisi(String motDePasse, String confirmation) {

  public MotDePasseChoisi {
    motDePasse = motDePasse == null ? "" : motDePasse;
    confirmation = confirmation == null ? "" : confirmation;
  }

  @Override
  public String toString() {
    return "MotDePasseChoisi[]";
  }
}
