package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.Emplacement;
import fr.portailfamille.demo.Justificatifs.Piece;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Courriels;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.MotDePasse;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Démarches in every state. Household files: those of known households, accepted; the others of
 * newcomers. Enrolments: of known households.
 */
final class Demarches {

  private static final int ACCEPTEES = 60;

  /**
   * One démarche to write.
   *
   * @param etapes how many steps it has
   * @param contenu the form as typed
   * @param objet what the mails call it
   * @param suite what the mail of acceptance adds
   * @param motif why it is given back or refused
   */
  record Demande(
      String type,
      Adulte par,
      Long familleId,
      int etapes,
      String contenu,
      List<Piece> pieces,
      String objet,
      String suite,
      String motif) {

    /** Sealed with its documents, and for the agent who may read it. */
    boolean confidentielle() {
      return type.equals(SanteDesEnfants.TYPE);
    }
  }

  /**
   * A démarche as it was written.
   *
   * @param suite when an agent last did something with it
   */
  record Ecrite(long id, Instant suite) {}

  private final Connection connexion;
  private final Exemples exemples;
  private final LocalDate aujourdHui;
  private final Courrier courrier;
  private final Chiffrement chiffrement;
  private final Justificatifs justificatifs;
  private final Hasard hasard = new Hasard(1_944);

  /** Days promised for an answer. */
  private static final int DELAI = 10;

  private final Numeros comptes;
  private final Numeros demarches;
  private final Numeros traitements;
  private final Numeros consentements;
  private final Copie compte =
      new Copie("compte", "id, courriel, nom, prenom, mot_de_passe, cree_le");
  private final Copie role = new Copie("compte_role", "compte_id, role");
  private final Copie demarche =
      new Copie(
          "demarche",
          "id, type, compte_id, famille_id, etat, etape, contenu, numero, motif, cree_le,"
              + " modifiee_le, deposee_le, decidee_le, agent_id, echeance");
  private final Copie consentement =
      new Copie("consentement", "id, compte_id, demarche_id, texte, version_texte, le");
  private final Copie traitement =
      new Copie("traitement", "id, demarche_id, compte_id, le, de, a, motif");
  private final long agent;
  private final long agentDeSante;
  private int numero;

  Demarches(
      Connection connexion,
      Exemples exemples,
      LocalDate aujourdHui,
      Courrier courrier,
      Chiffrement chiffrement)
      throws SQLException {
    this.connexion = connexion;
    this.exemples = exemples;
    this.aujourdHui = aujourdHui;
    this.courrier = courrier;
    this.chiffrement = chiffrement;
    justificatifs = new Justificatifs(connexion, chiffrement);
    comptes = Numeros.de("compte", connexion);
    demarches = Numeros.de("demarche", connexion);
    traitements = Numeros.de("traitement", connexion);
    consentements = Numeros.de("consentement", connexion);
    agent = exemples.compte(Personnage.CLAIRE_FONTAINE);
    agentDeSante = exemples.compte(Personnage.MARION_DELMAS);
  }

  void ecrire(Population population) throws SQLException, IOException {
    for (var foyer : population.foyersInventes().subList(0, ACCEPTEES)) {
      ecrire(dossier(foyer, foyer.id(), true), "ACCEPTEE", hasard.entre(20, 150));
    }
    nouvelles("DEPOSEE", 24, 0, 12);
    nouvelles("EN_INSTRUCTION", 8, 2, 15);
    nouvelles("A_CORRIGER", 6, 3, 20);
    nouvelles("REFUSEE", 5, 10, 90);
    nouvelles("BROUILLON", 10, 0, 30);
    nouvelles("ABANDONNEE", 4, 30, 90);
    var scolaires = new DemarchesScolaires(connexion, exemples, aujourdHui, this);
    scolaires.ecrire(population);
    var contacts = new ContactsDesFamilles(connexion, this);
    contacts.ecrire(population);
    var sante = new SanteDesEnfants(connexion, chiffrement, this, aujourdHui, agentDeSante);
    sante.ecrire(population);
    for (var copie : List.of(compte, role, demarche, consentement, traitement)) {
      copie.envoyer(connexion);
    }
    justificatifs.envoyer(connexion);
    scolaires.envoyer();
    contacts.envoyer(connexion);
    sante.envoyer(connexion);
    new Base(connexion).executer("select setval('seq_numero_demarche', ?)", numero);
  }

  private void nouvelles(String etat, int nombre, int joursMinimum, int joursMaximum) {
    for (int i = 0; i < nombre; i++) {
      var foyer = nouveauFoyer();
      var a = foyer.titulaire();
      var cree = instant(joursMaximum + 1);
      compte.ligne(a.compteId(), a.courriel(), a.nom(), a.prenom(), MotDePasse.empreinte(), cree);
      role.ligne(a.compteId(), "FAMILLE");
      boolean fini = !etat.equals("BROUILLON") && !etat.equals("ABANDONNEE");
      ecrire(dossier(foyer, null, fini), etat, hasard.entre(joursMinimum, joursMaximum));
    }
  }

  private Foyer nouveauFoyer() {
    var nom = hasard.parmi(Listes.NOMS);
    boolean femme = hasard.surCent(65);
    var prenom = hasard.parmi(femme ? Listes.PRENOMS_FEMMES : Listes.PRENOMS_HOMMES);
    var ecole = hasard.parmi(List.of(Ecole.values()));
    var id = comptes.suivant();
    var adulte =
        new Adulte(
            id,
            femme ? "MADAME" : "MONSIEUR",
            prenom,
            nom,
            Courriels.de(prenom, nom + "-n" + id, Courriels.FAMILLE),
            "+33199009999");
    var annee = exemples.annee();
    boolean fille = hasard.surCent(50);
    var enfant =
        new Enfant(
            0,
            hasard.parmi(fille ? Listes.FILLES : Listes.GARCONS),
            nom,
            fille ? "F" : "M",
            hasard
                .parmi(List.of(Niveau.values()))
                .naissance(annee, hasard.entre(1, 12), hasard.entre(1, 28)),
            ecole,
            null,
            annee.classes().debut());
    return new Foyer(
        0,
        nom,
        String.valueOf(hasard.entre(1, 40)),
        ecole.secteur().get(0).voie(),
        ecole,
        false,
        List.of(),
        List.of(adulte),
        Foyer.Payeur.EN_LIGNE,
        List.of(enfant));
  }

  private static Demande dossier(Foyer foyer, Long familleId, boolean fini) {
    return new Demande(
        "DOSSIER_FAMILLE",
        foyer.titulaire(),
        familleId,
        6,
        Dossier.json(foyer, fini),
        List.of(Piece.de("JUSTIFICATIF_DOMICILE"), Piece.de("LIVRET_DE_FAMILLE")),
        "Votre dossier famille",
        "Vous pouvez inscrire vos enfants.",
        "Le justificatif de domicile a plus de trois mois : joignez-en un plus récent.");
  }

  /** Decided within hours. */
  Ecrite ecrire(Demande demande, String etat, int ilYA) {
    return ecrire(demande, etat, ilYA, ilYA);
  }

  /** Taken in hand within hours of the first of these days, decided on the second one. */
  Ecrite ecrire(Demande demande, String etat, int ilYA, int decideeIlYA) {
    var id = demarches.suivant();
    var a = demande.par();
    var familleId = demande.familleId();
    boolean brouillon = etat.equals("BROUILLON") || etat.equals("ABANDONNEE");
    var depot = instant(ilYA);
    var prise = depot.plusSeconds(3_600L * hasard.entre(1, 5));
    var suite = decideeIlYA < ilYA ? instant(decideeIlYA) : prise;
    boolean attend = brouillon || etat.equals("DEPOSEE");
    long par = demande.confidentielle() ? agentDeSante : agent;
    boolean decidee = etat.equals("ACCEPTEE") || etat.equals("REFUSEE");
    boolean motivee = etat.equals("A_CORRIGER") || etat.equals("REFUSEE");
    var n = brouillon ? null : numero(depot);
    demarche.ligne(
        id,
        demande.type(),
        a.compteId(),
        familleId,
        etat,
        brouillon ? 2 : demande.etapes(),
        demande.confidentielle() ? sceller(id, demande.contenu()) : demande.contenu(),
        n,
        motivee ? demande.motif() : null,
        depot.minusSeconds(1_800),
        attend ? depot : suite,
        brouillon ? null : depot,
        decidee ? suite : null,
        attend ? null : par,
        brouillon ? null : depot.atZone(Exemples.FUSEAU).toLocalDate().plusDays(DELAI));
    consentement.ligne(
        consentements.suivant(),
        a.compteId(),
        id,
        "DONNEES_PERSONNELLES",
        "2026-11",
        depot.minusSeconds(1_800));
    if (etat.equals("ABANDONNEE")) {
      passage(id, a.compteId(), depot, "BROUILLON", etat, null);
    }
    if (brouillon) {
      return new Ecrite(id, depot);
    }
    justificatifs.joindre(id, demande, depot.minusSeconds(300));
    passage(id, a.compteId(), depot, "BROUILLON", "DEPOSEE", null);
    courrier.ecrire(
        a,
        "Votre démarche n° " + n + " a bien été reçue",
        demande.objet() + " : bien reçu sous le n° " + n + ". Un agent va l’examiner.",
        depot);
    if (!attend) {
      passage(id, par, prise, "DEPOSEE", "EN_INSTRUCTION", null);
    }
    if (decidee || motivee) {
      passage(id, par, suite, "EN_INSTRUCTION", etat, motivee ? demande.motif() : null);
      courrier.ecrire(
          a,
          "Votre démarche n° " + n + " a été examinée",
          motivee ? demande.motif() : demande.objet() + " : c’est accepté. " + demande.suite(),
          suite);
    }
    return new Ecrite(id, attend ? depot : suite);
  }

  private String sceller(long id, String reponses) {
    return "{\"chiffre\":\""
        + chiffrement.chiffrer(new Emplacement("demarche", id), reponses)
        + "\"}";
  }

  private String numero(Instant depot) {
    return String.format("%d-%06d", depot.atZone(Exemples.FUSEAU).getYear(), ++numero);
  }

  private Instant instant(int ilYA) {
    return aujourdHui
        .minusDays(ilYA + 1L)
        .atTime(LocalTime.of(hasard.entre(9, 17), hasard.entre(0, 59)))
        .atZone(Exemples.FUSEAU)
        .toInstant();
  }

  private void passage(long id, long par, Instant le, String de, String a, String motif) {
    traitement.ligne(traitements.suivant(), id, par, le, de, a, motif);
  }
}
