package fr.portailfamille.famille;

import static fr.portailfamille.famille.VerificationDossier.vide;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import java.util.ArrayList;
import java.util.List;

/** What must be said of the guardians of a household (A15). Pure. */
final class VerificationResponsables {

  private final ChampsDemandes demandes;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationResponsables(ChampsDemandes demandes) {
    this.demandes = demandes;
  }

  static List<Refus> verifier(DossierDeclare dossier, ChampsDemandes demandes) {
    var verification = new VerificationResponsables(demandes);
    verification.responsable(dossier.getResponsable());
    if (dossier.isSecondDeclare()) {
      verification.second(dossier.getSecond());
    }
    return verification.refus;
  }

  private void responsable(PersonneDeclaree personne) {
    exiger(
        personne.getCivilite() != null || !demandes.exige(ChampDePersonne.RESPONSABLE_CIVILITE),
        "civilite",
        "CiviliteObligatoire");
    exiger(VerificationDossier.estUnNom(personne.getPrenom()), "prenom", "PrenomObligatoire");
    exiger(VerificationDossier.estUnNom(personne.getNom()), "nom", "NomObligatoire");
    exiger(telephoneLu(personne), "telephone", "TelephoneInvalide");
    if (!vide(personne.getCourriel())) {
      courriel("courriel", personne.getCourriel());
    }
  }

  private void second(PersonneDeclaree personne) {
    exiger(
        personne.getCivilite() != null
            || !demandes.exige(ChampDePersonne.AUTRE_RESPONSABLE_CIVILITE),
        "secondCivilite",
        "CiviliteObligatoire");
    exiger(VerificationDossier.estUnNom(personne.getPrenom()), "secondPrenom", "PrenomObligatoire");
    exiger(VerificationDossier.estUnNom(personne.getNom()), "secondNom", "NomObligatoire");
    exiger(
        telephoneLu(personne)
            || vide(personne.getTelephone())
                && !demandes.exige(ChampDePersonne.AUTRE_RESPONSABLE_TELEPHONE),
        "secondTelephone",
        "TelephoneInvalide");
    if (vide(personne.getCourriel())) {
      exiger(
          !demandes.exige(ChampDePersonne.AUTRE_RESPONSABLE_COURRIEL),
          "secondCourriel",
          "CourrielObligatoire");
    } else {
      courriel("secondCourriel", personne.getCourriel());
    }
  }

  private void courriel(String champ, String courriel) {
    try {
      new Courriel(courriel);
    } catch (RegleMetierException invalide) {
      refus.add(new Refus(VerificationDossier.FOYER, 0, champ, invalide.motif()));
    }
  }

  private void exiger(boolean juste, String champ, String cle) {
    if (!juste) {
      refus.add(new Refus(VerificationDossier.FOYER, 0, champ, Motif.of(cle)));
    }
  }

  private static boolean telephoneLu(PersonneDeclaree personne) {
    return Telephone.enE164(personne.getTelephone()).isPresent();
  }
}
