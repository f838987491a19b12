package fr.portailfamille.chiffrement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of the server, in order: the first one writes, all of them read. */
record Trousseau(List<Cle> cles) {

  /** System property: « name:base64,name2:base64 ». */
  static final String PROPRIETE = "portail.cles-de-chiffrement";

  Trousseau {
    cles = List.copyOf(cles);
    if (cles.isEmpty()) {
      throw new ConfigurationDuChiffrement(
          "aucune clé n’est donnée ; le portail garde des informations de santé, il ne démarre pas"
              + " sans clé");
    }
    if (cles.stream().map(Cle::nom).distinct().count() < cles.size()) {
      throw new ConfigurationDuChiffrement("deux clés portent le même nom");
    }
  }

  static Trousseau lire(String texte) {
    return new Trousseau(
        Arrays.stream(texte.split(","))
            .map(String::strip)
            .filter(cle -> !cle.isEmpty())
            .map(Cle::lire)
            .toList());
  }

  Cle premiere() {
    return cles.get(0);
  }

  Optional<Cle> chercher(String nom) {
    return cles.stream().filter(cle -> cle.nom().equals(nom)).findFirst();
  }
}
