package fr.portailfamille.parametre;

import static fr.portailfamille.parametre.NatureParametre.BOOLEEN;
import static fr.portailfamille.parametre.NatureParametre.CHOIX;
import static fr.portailfamille.parametre.NatureParametre.COULEUR;
import static fr.portailfamille.parametre.NatureParametre.COURRIEL;
import static fr.portailfamille.parametre.NatureParametre.ENTIER;
import static fr.portailfamille.parametre.NatureParametre.ICS;
import static fr.portailfamille.parametre.NatureParametre.TEXTE;
import static fr.portailfamille.parametre.NatureParametre.TEXTE_LONG;

import fr.portailfamille.commun.Motif;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue. Bounds are inclusive; for a text they are its length. Label and help text are in
 * {@code parametres.properties} under the key. The order here is the order of the page, grouped by
 * the first word of the key.
 */
public enum Parametre {
  COLLECTIVITE_NOM("collectivite.nom", TEXTE, "Ma commune", 1, 80),
  COLLECTIVITE_COMMUNE("collectivite.commune", TEXTE, "Ma commune", 1, 80),
  COLLECTIVITE_CODE_POSTAL("collectivite.code-postal", TEXTE, "00000", 5, 5),
  COLLECTIVITE_FUSEAU(
      "collectivite.fuseau",
      "Europe/Paris",
      List.of(
          "Europe/Paris",
          "America/Guadeloupe",
          "America/Martinique",
          "America/Cayenne",
          "America/Miquelon",
          "Indian/Reunion",
          "Indian/Mayotte",
          "Pacific/Noumea",
          "Pacific/Tahiti",
          "Pacific/Wallis")),
  COLLECTIVITE_TERRITOIRE(
      "collectivite.territoire",
      "METROPOLE",
      List.of(
          "METROPOLE",
          "ALSACE_MOSELLE",
          "GUADELOUPE",
          "MARTINIQUE",
          "GUYANE",
          "LA_REUNION",
          "MAYOTTE",
          "SAINT_MARTIN",
          "SAINT_BARTHELEMY",
          "NOUVELLE_CALEDONIE",
          "POLYNESIE_FRANCAISE",
          "WALLIS_ET_FUTUNA")),
  COLLECTIVITE_COULEUR("collectivite.couleur", COULEUR, "#0b5358"),
  COLLECTIVITE_COULEUR_ACCENT("collectivite.couleur-accent", COULEUR, "#e8934a"),

  CONTACT_SERVICE("contact.service", TEXTE, "Service enfance et éducation", 1, 120),
  CONTACT_ADRESSE("contact.adresse", TEXTE, "", 0, 200),
  CONTACT_TELEPHONE("contact.telephone", TEXTE, "", 0, 20),
  CONTACT_SECOND_TELEPHONE("contact.second-telephone", TEXTE, "", 0, 20),
  CONTACT_COURRIEL("contact.courriel", COURRIEL, ""),
  CONTACT_HORAIRES("contact.horaires", TEXTE, "", 0, 200),

  MENTIONS_PUBLICATION("mentions.publication", TEXTE, "le maire", 1, 120),
  MENTIONS_HEBERGEUR("mentions.hebergeur", TEXTE, "la collectivité elle-même", 1, 200),
  MENTIONS_DELEGUE("mentions.delegue", COURRIEL, ""),

  MOT_DE_PASSE_LONGUEUR_MINIMALE("mot-de-passe.longueur-minimale", ENTIER, "8", 8, 64),
  MOT_DE_PASSE_DUREE_DU_LIEN("mot-de-passe.duree-du-lien", ENTIER, "60", 10, 1440),
  MOT_DE_PASSE_REINITIALISATION(
      "mot-de-passe.reinitialisation", "EN_LIGNE", List.of("EN_LIGNE", "SERVICE")),
  COMPTE_CREATION_EN_LIGNE("compte.creation-en-ligne", BOOLEEN, "true"),
  COMPTE_DUREE_DU_CODE("compte.duree-du-code", ENTIER, "10", 5, 60),
  COMPTE_DUREE_DE_L_ACTIVATION("compte.duree-de-l-activation", ENTIER, "24", 1, 720),
  COMPTE_CONDITIONS_DE_TOUS("compte.conditions-de-tous", BOOLEEN, "false"),
  COMPTE_DU_TITULAIRE("compte.du-titulaire", BOOLEEN, "true"),
  COMPTE_MOYENS("compte.moyens", "LES_DEUX", List.of("LES_DEUX", "CODE", "ASSISTANT")),
  COMPTE_CONDITIONS(
      "compte.conditions",
      TEXTE_LONG,
      "Le portail famille est un service gratuit de la collectivité. Il permet de préparer les"
          + " démarches de votre foyer, de réserver les activités de vos enfants et de payer vos"
          + " factures.\n\nVotre compte est personnel : gardez votre mot de passe pour vous, et"
          + " donnez des renseignements exacts et à jour. Une fausse déclaration peut faire annuler"
          + " une inscription.\n\nLa collectivité peut suspendre un compte utilisé par quelqu’un"
          + " d’autre que son titulaire. Le portail peut être arrêté le temps d’un entretien ; le"
          + " service reste joignable au guichet et par téléphone.",
      1,
      4000),
  COMPTE_DONNEES_PERSONNELLES(
      "compte.donnees-personnelles",
      TEXTE_LONG,
      "La collectivité est responsable des données que vous confiez au portail. Elles servent à"
          + " ouvrir votre compte, à gérer les activités de vos enfants, à vous facturer les services"
          + " utilisés et à vous écrire à ce sujet. Seuls les agents des services concernés les"
          + " lisent.\n\nVous pouvez les consulter, les faire corriger, en limiter l’usage ou demander"
          + " leur effacement, auprès du service ou du délégué à la protection des données (règlement"
          + " européen 2016/679, dit RGPD).",
      1,
      4000),

  PREINSCRIPTION_FICHE("preinscription.fiche", BOOLEEN, "true"),
  PREINSCRIPTION_MESSAGE(
      "preinscription.message",
      TEXTE_LONG,
      "Remplissez cette fiche en lettres capitales, signez-la et remettez-la au service avec les"
          + " documents demandés. Elle ne vaut pas inscription : le service crée votre dossier, puis"
          + " vous dit comment inscrire vos enfants.",
      1,
      2000),

  DEMARCHE_DELAI_DE_TRAITEMENT("demarche.delai-de-traitement", ENTIER, "10", 1, 90),
  DEMARCHE_SILENCE("demarche.silence", "ACCEPTATION", List.of("ACCEPTATION", "REJET")),
  DEMARCHE_SILENCE_MOIS("demarche.silence-mois", ENTIER, "2", 1, 12),
  DEMARCHE_RECOURS(
      "demarche.recours",
      TEXTE_LONG,
      "Vous pouvez contester un refus dans les deux mois : par un recours gracieux adressé au maire,"
          + " ou devant le tribunal administratif, par courrier ou sur www.telerecours.fr.",
      1,
      2000),
  /**
   * By default the agent who typed a démarche may decide on it: many towns have one person at the
   * desk, the paper is kept, and both acts are signed in the history.
   */
  DEMARCHE_DECISION_DE_QUI_A_SAISI("demarche.decision-de-qui-a-saisi", BOOLEEN, "true"),

  DEMARCHE_RELANCE("demarche.relance", ENTIER, "7", 0, 60),
  DEMARCHE_REOUVERTURE("demarche.reouverture", ENTIER, "15", 1, 60),
  DEMARCHE_REOUVERTURE_MAXIMALE("demarche.reouverture-maximale", ENTIER, "92", 1, 366),

  REPRESENTATION_DUREE("representation.duree", ENTIER, "60", 10, 240),

  DOCUMENTS_TAILLE_MAXIMALE("documents.taille-maximale", ENTIER, "3", 1, 10),
  DOCUMENTS_PNG("documents.png", BOOLEEN, "false"),
  DOCUMENTS_ANCIENNETE_DU_DOMICILE("documents.anciennete-du-domicile", ENTIER, "2", 1, 12),
  DOCUMENTS_NOMBRE_MAXIMAL("documents.nombre-maximal", ENTIER, "10", 1, 50),
  DOCUMENTS_REUTILISATION("documents.reutilisation", ENTIER, "12", 0, 36),
  DOCUMENTS_RAPPEL("documents.rappel", ENTIER, "30", 0, 120),

  DEMARCHE_CONSENTEMENT(
      "demarche.consentement",
      TEXTE_LONG,
      "Les renseignements demandés servent à traiter votre démarche, à gérer les activités de vos"
          + " enfants et à vous facturer les services utilisés. Ils sont réservés aux agents des"
          + " services concernés et conservés le temps nécessaire à ces services. Vous pouvez les"
          + " consulter, les faire corriger ou demander leur effacement auprès du service.",
      1,
      4000),

  CONTACTS_NOMBRE_MAXIMAL("contacts.nombre-maximal", ENTIER, "10", 1, 20),

  SANTE_REGIMES(
      "sante.regimes",
      TEXTE_LONG,
      "Sans restriction\nSans porc\nSans viande\nVégétarien\nPanier-repas fourni par la famille (PAI)",
      1,
      1000),
  ACCORD_TEXTE(
      "accord.texte",
      TEXTE_LONG,
      "Certains courriels partent toujours : les codes et les liens de connexion, l’accusé de"
          + " réception et la décision de vos démarches, le changement d’école d’un enfant, l’avis de"
          + " facture. La loi ou la sécurité de votre compte l’impose : votre accord n’est pas"
          + " demandé.\n\nVous pouvez accepter ou refuser les autres : le compte rendu de vos"
          + " réservations et le reçu de vos paiements. Refusés, ils restent lisibles sur le portail,"
          + " dans la messagerie.\n\nLes SMS ne partent que si vous les acceptez. Vous pouvez changer"
          + " d’avis à tout moment.",
      1,
      4000),

  AUTORISATION_VALIDATION("autorisation.validation", BOOLEEN, "false"),
  REGLEMENT_GENERAL("reglement-interieur.general", TEXTE_LONG, "", 0, 40_000),
  REGLEMENT_RESTAURATION("reglement-interieur.restauration", TEXTE_LONG, "", 0, 40_000),
  REGLEMENT_PERISCOLAIRE("reglement-interieur.periscolaire", TEXTE_LONG, "", 0, 40_000),
  REGLEMENT_LOISIRS("reglement-interieur.loisirs", TEXTE_LONG, "", 0, 40_000),

  QUOTIENT_RESIDENTS("quotient.residents", BOOLEEN, "true"),
  QUOTIENT_ARRONDI("quotient.arrondi", "CENTIME", List.of("CENTIME", "EURO", "EURO_INFERIEUR")),
  QUOTIENT_DEBUT(
      "quotient.debut",
      "MOIS_DU_DEPOT",
      List.of("MOIS_DU_DEPOT", "MOIS_DE_L_ACCEPTATION", "MOIS_SUIVANT")),
  QUOTIENT_FIN(
      "quotient.fin", "ANNEE_SCOLAIRE", List.of("ANNEE_SCOLAIRE", "ANNEE_CIVILE", "DOUZE_MOIS")),
  QUOTIENT_DUREE_MINIMALE("quotient.duree-minimale", ENTIER, "2", 1, 11),
  QUOTIENT_ANCIENNETE("quotient.anciennete", ENTIER, "3", 1, 12),
  QUOTIENT_RAPPEL("quotient.rappel", ENTIER, "45", 1, 120),

  SCOLARITE_OUVERTURE_DES_INSCRIPTIONS(
      "scolarite.ouverture-des-inscriptions", ENTIER, "180", 0, 365),
  SCOLARITE_AVIS_DE_LA_COMMISSION("scolarite.avis-de-la-commission", BOOLEEN, "false"),

  ACTIVITE_FICHES_PREALABLES("activite.fiches-prealables", BOOLEEN, "false"),
  ACTIVITE_CONDITIONS_RESTAURATION(
      "activite.conditions-restauration",
      TEXTE_LONG,
      "J’ai compris que l’inscription ne réserve aucun repas, et j’accepte les conditions de la"
          + " restauration scolaire",
      1,
      1000),
  ACTIVITE_CONDITIONS(
      "activite.conditions",
      TEXTE_LONG,
      "J’ai compris que l’inscription ne réserve aucun jour, et j’accepte les conditions de"
          + " l’activité",
      1,
      1000),

  RESERVATION_CONDITIONS(
      "reservation.conditions",
      TEXTE_LONG,
      "J’accepte les conditions de réservation : un jour réservé et non annulé dans les délais est"
          + " facturé, même en cas d’absence.",
      1,
      1000),
  RESERVATION_MOTIFS_ABSENCE(
      "reservation.motifs-absence",
      TEXTE_LONG,
      "Maladie\nRendez-vous\nCongé des parents\nSortie scolaire",
      1,
      1000),
  RESERVATION_ABSENCE_JOURS_APRES("reservation.absence-jours-apres", ENTIER, "0", 0, 31),
  RESERVATION_DERNIERES_PLACES("reservation.dernieres-places", ENTIER, "5", 0, 1000),

  FACTURATION_DELAI_DE_PAIEMENT("facturation.delai-de-paiement", ENTIER, "30", 5, 90),

  PAIEMENT_CHOIX("paiement.choix", "SELECTION", List.of("SELECTION", "TOUTES", "UNE")),

  PRELEVEMENT_CREANCIER("prelevement.creancier", TEXTE, "", 0, 70),
  PRELEVEMENT_ADRESSE("prelevement.adresse", TEXTE, "", 0, 140),
  PRELEVEMENT_ICS("prelevement.ics", ICS, ""),

  AIDE_ACCUEIL("aide.accueil", TEXTE_LONG, "", 0, 1000),
  AIDE_DEMARCHES("aide.demarches", TEXTE_LONG, "", 0, 1000),
  AIDE_DOSSIER("aide.dossier", TEXTE_LONG, "", 0, 1000),
  AIDE_ENFANTS("aide.enfants", TEXTE_LONG, "", 0, 1000),
  AIDE_PLANNING("aide.planning", TEXTE_LONG, "", 0, 1000),
  AIDE_FACTURES("aide.factures", TEXTE_LONG, "", 0, 1000),
  AIDE_PAIEMENT("aide.paiement", TEXTE_LONG, "", 0, 1000),
  AIDE_DOCUMENTS("aide.documents", TEXTE_LONG, "", 0, 1000),
  AIDE_CONTACTS("aide.contacts", TEXTE_LONG, "", 0, 1000),
  AIDE_TARIFS("aide.tarifs", TEXTE_LONG, "", 0, 1000),
  AIDE_MESSAGES("aide.messages", TEXTE_LONG, "", 0, 1000),
  AIDE_PROFIL("aide.profil", TEXTE_LONG, "", 0, 1000);

  private final String cle;
  private final NatureParametre nature;
  private final String defaut;
  private final int minimum;
  private final int maximum;
  private final List<String> choix;

  Parametre(String cle, NatureParametre nature, String defaut, int minimum, int maximum) {
    this(cle, nature, defaut, minimum, maximum, List.of());
  }

  Parametre(String cle, NatureParametre nature, String defaut) {
    this(cle, nature, defaut, 0, Integer.MAX_VALUE, List.of());
  }

  Parametre(String cle, String defaut, List<String> choix) {
    this(cle, CHOIX, defaut, 0, Integer.MAX_VALUE, choix);
  }

  Parametre(
      String cle,
      NatureParametre nature,
      String defaut,
      int minimum,
      int maximum,
      List<String> choix) {
    this.cle = cle;
    this.nature = nature;
    this.defaut = defaut;
    this.minimum = minimum;
    this.maximum = maximum;
    this.choix = choix;
  }

  public String cle() {
    return cle;
  }

  public NatureParametre nature() {
    return nature;
  }

  public String defaut() {
    return defaut;
  }

  public int minimum() {
    return minimum;
  }

  public int maximum() {
    return maximum;
  }

  public List<String> choix() {
    return choix;
  }

  /** Why this value may not be given to the parameter; empty when it may. */
  public Optional<Motif> refus(String valeur) {
    return ControleParametre.refus(this, valeur == null ? "" : valeur.strip());
  }

  /** First word of the key: the heading the parameter is listed under. */
  public String groupe() {
    return cle.substring(0, cle.indexOf('.'));
  }
}
