package fr.portailfamille.simulateur.payfip;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** RESULTRANS, one button of the page each. */
public enum Resultat {
  P("Payer par carte", 6),
  R("Simuler un refus de la carte", 0),
  V("Payer par prélèvement", 16),
  Z("Simuler un refus du prélèvement", 0),
  A("Abandonner le paiement", 0);

  private final String bouton;
  private final int chiffresAutorisation;

  Resultat(String bouton, int chiffresAutorisation) {
    this.bouton = bouton;
    this.chiffresAutorisation = chiffresAutorisation;
  }

  static Optional<Resultat> deCode(String code) {
    return Arrays.stream(values()).filter(resultat -> resultat.name().equals(code)).findFirst();
  }

  String bouton() {
    return bouton;
  }

  /** NUMAUTO, empty when nothing was paid. */
  String autorisation() {
    StringBuilder numero = new StringBuilder();
    while (numero.length() < chiffresAutorisation) {
      numero.append(ThreadLocalRandom.current().nextInt(10));
    }
    return numero.toString();
  }
}
