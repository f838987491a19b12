package fr.portailfamille.chiffrement;

/** What seals as a server does, without the server. */
public final class ChiffrementFixture {

  private ChiffrementFixture() {}

  /** {@code cles}: as the configuration of the server has them. */
  public static Chiffrement avec(String cles) {
    return new Chiffrement(Trousseau.lire(cles));
  }
}
