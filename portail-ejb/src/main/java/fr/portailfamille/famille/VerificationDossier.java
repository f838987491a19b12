package fr.portailfamille.famille;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a household file must say before it can be filed (A15 to A19). Pure: today is given. */
public final class VerificationDossier {

  public static final int FOYER = 2;
  public static final int ENFANT = 3;
  static final int CERTIFICATION = 6;
  private static final int AGE_MAXIMAL = 18;
  private static final int LONGUEUR_NOM = 80;
  private static final Pattern ALLOCATAIRE = Pattern.compile("\\d{7}");

  private final ChampsDemandes demandes;
  private final LocalDate aujourdhui;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationDossier(ChampsDemandes demandes, LocalDate aujourdhui) {
    this.demandes = demandes;
    this.aujourdhui = aujourdhui;
  }

  /** {@code demandes}: what the town made mandatory. */
  public static List<Refus> verifier(
      DossierDeclare dossier, ChampsDemandes demandes, LocalDate aujourdhui) {
    var verification = new VerificationDossier(demandes, aujourdhui);
    verification.foyer(dossier);
    verification.enfants(dossier.getEnfants());
    verification.exiger(
        dossier.isCertifie(), CERTIFICATION, 0, "certifie", "CertificationObligatoire");
    return verification.refus;
  }

  private void foyer(DossierDeclare dossier) {
    refus.addAll(VerificationResponsables.verifier(dossier, demandes));
    refus.addAll(VerificationAdresse.verifier(dossier.getAdresse(), FOYER));
    exiger(
        vide(dossier.getNumeroAllocataire())
            || ALLOCATAIRE.matcher(dossier.getNumeroAllocataire().strip()).matches(),
        FOYER,
        0,
        "numeroAllocataire",
        "NumeroAllocataireInvalide");
  }

  private void enfants(List<EnfantDeclare> enfants) {
    exiger(!enfants.isEmpty(), ENFANT, 0, "enfantPrenom", "EnfantObligatoire");
    var dejaDeclares = new HashSet<String>();
    for (int rang = 0; rang < enfants.size(); rang++) {
      var enfant = enfants.get(rang);
      nom(enfant.getPrenom(), ENFANT, rang, "enfantPrenom", "PrenomObligatoire");
      nom(enfant.getNom(), ENFANT, rang, "enfantNom", "NomObligatoire");
      naissance(enfant.getNeLe(), rang);
      exiger(
          enfant.getSexe() != null || !demandes.exige(ChampDePersonne.ENFANT_SEXE),
          ENFANT,
          rang,
          "sexe",
          "SexeObligatoire");
      var identite = Normalisation.normaliser(enfant.getPrenom()) + enfant.getNeLe();
      exiger(dejaDeclares.add(identite), ENFANT, rang, "enfantPrenom", "EnfantDeclareDeuxFois");
    }
  }

  private void naissance(LocalDate neLe, int rang) {
    exiger(neLe != null, ENFANT, rang, "neLe", "NaissanceObligatoire");
    if (neLe != null) {
      exiger(!neLe.isAfter(aujourdhui), ENFANT, rang, "neLe", "NaissanceFuture");
      exiger(
          neLe.isAfter(aujourdhui.minusYears(AGE_MAXIMAL)), ENFANT, rang, "neLe", "EnfantMajeur");
    }
  }

  private void nom(String nom, int etape, int rang, String champ, String cle) {
    exiger(estUnNom(nom), etape, rang, champ, cle);
  }

  private void exiger(boolean juste, int etape, int rang, String champ, String cle) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, Motif.of(cle)));
    }
  }

  static boolean estUnNom(String nom) {
    return !vide(nom) && nom.strip().length() <= LONGUEUR_NOM;
  }

  static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }
}
