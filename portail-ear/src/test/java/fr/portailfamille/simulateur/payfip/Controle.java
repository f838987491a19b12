package fr.portailfamille.simulateur.payfip;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/**
 * Rules of the fields of creerPaiementSecurise, in our order: the client, then the debt, then the
 * user, then the addresses. The first broken one answers.
 */
final class Controle {

  private static final int MONTANT_MINIMUM = 100;
  private static final int MONTANT_MAXIMUM = 9_999_999;

  private final Map<String, String> champs;

  Controle(Map<String, String> champs) {
    this.champs = champs;
  }

  void client(Optional<Client> client) {
    exiger(a("numcli", "[0-9]{6}"), CodeSimule.T1);
    exiger(client.isPresent(), CodeSimule.T2);
    exiger(client.get().accesSecurise(), CodeSimule.T4);
  }

  void champs() {
    exiger(a("saisie", "[TXW]"), CodeSimule.S1);
    exiger(a("refdet", "[A-Za-z0-9]{6,30}"), CodeSimule.R3);
    exiger(a("montant", "[0-9]{1,11}"), CodeSimule.M1);
    long montant = Long.parseLong(champs.get("montant"));
    exiger(montant >= MONTANT_MINIMUM, CodeSimule.M3);
    exiger(montant <= MONTANT_MAXIMUM, CodeSimule.M5);
    exiger(a("mel", ".+"), CodeSimule.A1);
    exiger(a("mel", "(?=.{6,80}$).*@.*"), CodeSimule.A2);
    exiger(adresse("urlnotif"), CodeSimule.N1);
    exiger(adresse("urlredirect"), CodeSimule.D1);
    if (!a("exer", "[0-9]{4}") || !a("objet", "[A-Za-z0-9 ]{0,100}")) {
      throw FauteSimulee.protocolaire("EXER ou OBJET hors contrat").enRefus();
    }
  }

  private boolean a(String champ, String forme) {
    return champs.getOrDefault(champ, "").matches(forme);
  }

  private boolean adresse(String champ) {
    try {
      URI uri = new URI(champs.getOrDefault(champ, ""));
      return a(champ, "https?://.{1,242}") && a(champ, ".{1,250}") && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void exiger(boolean vrai, CodeSimule code) {
    if (!vrai) {
      throw code.refus();
    }
  }
}
