package fr.portailfamille.accord;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.famille.Telephone;
import java.util.ArrayList;
import java.util.List;

/** What the answers must say before they can be filed (B10, E22). One rank per guardian. */
final class VerificationAccords {

  static final int CHOIX = 2;
  static final int CONFIRMATION = 3;
  static final int COPIES_MAXIMUM = 4;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationAccords() {}

  static List<Refus> verifier(AccordsDeclares form) {
    var verification = new VerificationAccords();
    for (int rang = 0; rang < form.getPersonnes().size(); rang++) {
      verification.personne(form.getPersonnes().get(rang), rang);
    }
    verification.auMoinsUnChangement(form.getPersonnes());
    verification.exiger(
        form.isCertifie(), CONFIRMATION, 0, "certifie", Motif.of("AccordsAConfirmer"));
    return verification.refus;
  }

  private void personne(AccordDeclare personne, int rang) {
    var reponse = personne.getReponse();
    if (reponse.isCourriels()) {
      copies(reponse.adresses(personne.getCourriel()), rang);
    }
    exiger(
        !reponse.isSms() || Telephone.estPortable(reponse.getPortable()),
        CHOIX,
        rang,
        "portable",
        Motif.of("PortableInvalide"));
  }

  private void copies(List<String> adresses, int rang) {
    exiger(
        adresses.size() <= COPIES_MAXIMUM,
        CHOIX,
        rang,
        "copies",
        Motif.of("TropDAdresses", COPIES_MAXIMUM));
    for (var adresse : adresses) {
      try {
        new Courriel(adresse);
      } catch (RegleMetierException invalide) {
        refus.add(new Refus(CHOIX, rang, "copies", invalide.motif()));
      }
    }
  }

  /** Said on the last sheet, once each has been seen. */
  private void auMoinsUnChangement(List<AccordDeclare> personnes) {
    boolean rien = personnes.stream().allMatch(AccordDeclare::estInchange);
    int dernier = Math.max(0, personnes.size() - 1);
    exiger(!rien, CHOIX, dernier, "courriels", Motif.of("AccordsInchanges"));
  }

  private void exiger(boolean juste, int etape, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }
}
