package fr.portailfamille.exemples;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.ActiviteExemple.MATIN;
import static fr.portailfamille.exemples.ActiviteExemple.MERCREDI;
import static fr.portailfamille.exemples.ActiviteExemple.SOIR;
import static fr.portailfamille.exemples.ActiviteExemple.VACANCES;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.exemples.Personnage.CAMILLE_LEMAIRE;
import static fr.portailfamille.exemples.Personnage.JULIEN_LEMAIRE;
import static fr.portailfamille.exemples.Personnage.KARIM_BENALI;
import static fr.portailfamille.exemples.Personnage.SOFIA_ROCHE;

import fr.portailfamille.commun.Periode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The minimal town, and the ids of what it holds. The Lemaire: Camille and Julien, with Lina (CP)
 * and Tom (PS), quotient 650. Sofia Roche (quotient 420) has Inès (CE2) on even weeks, Karim Benali
 * (quotient 1180) on odd weeks. All three households live in the sector of Les Tilleuls and are
 * enrolled in every activity.
 */
public final class Exemples {

  public static final ZoneId FUSEAU = ZoneId.of("Europe/Paris");
  public static final String COMMUNE = Commune.NOM;
  public static final String CODE_POSTAL = Commune.CODE_POSTAL;

  private static final int MOIS_PASSES = 7;
  private static final int MOIS_A_VENIR = 4;

  private final Connection connexion;
  private final Base base;
  private final LocalDate aujourdHui;

  private Exemples(Connection connexion, LocalDate aujourdHui) {
    this.connexion = connexion;
    this.base = new Base(connexion);
    this.aujourdHui = aujourdHui;
  }

  /** With two schools. Does nothing when the town is there. */
  public static Exemples installer(Connection connexion) throws SQLException {
    return installer(connexion, aujourdHui());
  }

  public static Exemples installer(Connection connexion, LocalDate aujourdHui) throws SQLException {
    return installer(connexion, aujourdHui, List.of(Ecole.TILLEULS, Ecole.HIRONDELLES));
  }

  public static Exemples installer(Connection connexion, LocalDate aujourdHui, List<Ecole> ecoles)
      throws SQLException {
    var exemples = new Exemples(connexion, aujourdHui);
    var dejaLa =
        exemples
            .base
            .chercher("select id from structure where code = ?", Commune.STRUCTURE)
            .isPresent();
    if (!dejaLa) {
      new Commune(exemples.base).installer(exemples.annees(), ecoles);
      exemples.installerPersonnages();
    }
    return exemples;
  }

  public static LocalDate aujourdHui() {
    return LocalDate.now(Clock.system(FUSEAU));
  }

  private void installerPersonnages() throws SQLException {
    for (var p : Personnage.values()) {
      ecrireCompte(p.courriel(), p.prenom(), p.nom(), p.roles());
    }
    var toutes = ActiviteExemple.values();
    uneFamille()
        .nommee("Lemaire")
        .habitant("12", "rue des Tilleuls")
        .avecResponsable(CAMILLE_LEMAIRE)
        .avecResponsable(JULIEN_LEMAIRE)
        .avecEnfant("Lina", Niveau.CP.naissance(annee(), 3, 4))
        .avecEnfant("Tom", Niveau.PS.naissance(annee(), 9, 21))
        .avecQuotient(650)
        .scolarisee(Ecole.TILLEULS)
        .inscrite(toutes)
        .ecrire(connexion, this);
    var roche =
        uneFamille()
            .nommee("Roche")
            .habitant("5", "rue du Lavoir")
            .avecResponsable(SOFIA_ROCHE)
            .avecEnfant("Inès", Niveau.CE2.naissance(annee(), 6, 12))
            .avecQuotient(420)
            .scolarisee(Ecole.TILLEULS)
            .inscrite(CANTINE, MATIN, SOIR, MERCREDI, VACANCES)
            .ecrire(connexion, this);
    uneFamille()
        .nommee("Benali")
        .habitant("31", "avenue de la Gare")
        .avecResponsable(KARIM_BENALI)
        .partageant("Inès", roche)
        .avecQuotient(1180)
        .scolarisee(Ecole.TILLEULS)
        .inscrite(toutes)
        .ecrire(connexion, this);
  }

  /** Finds the account when its address is known, else creates it. */
  long ecrireCompte(String courriel, String prenom, String nom, Collection<String> roles)
      throws SQLException {
    var connu = base.chercher("select id from compte where courriel = ?", courriel);
    if (connu.isPresent()) {
      return connu.get();
    }
    var id =
        base.inserer(
            "compte",
            "courriel, nom, prenom, mot_de_passe, mot_de_passe_change_le, cree_le",
            courriel,
            nom,
            prenom,
            MotDePasse.empreinte(),
            dossiersCreesLe(),
            dossiersCreesLe());
    for (var role : roles) {
      base.ajouter("compte_role", "compte_id, role", id, role);
    }
    return id;
  }

  /** When the examples' accounts and households were created: before the school year. */
  public Instant dossiersCreesLe() {
    var jour = annees().get(0).classes().debut().minusMonths(2);
    return jour.atTime(LocalTime.NOON).atZone(FUSEAU).toInstant();
  }

  /** The school years of the examples: the current one, and its neighbours when they are near. */
  public List<AnneeScolaireExemple> annees() {
    return CalendrierZoneB.annees(
        new Periode(aujourdHui.minusMonths(MOIS_PASSES), aujourdHui.plusMonths(MOIS_A_VENIR)));
  }

  /** The current school year; in summer, the one that has just ended. */
  public AnneeScolaireExemple annee() {
    return CalendrierZoneB.annee(aujourdHui);
  }

  public long anneeId() throws SQLException {
    return anneeId(annee());
  }

  public long anneeId(AnneeScolaireExemple annee) throws SQLException {
    return id("select id from annee_scolaire where libelle = ?", annee.libelle());
  }

  /** A school of the town that no other test knows. */
  public long nouvelleEcole(String nom) throws SQLException {
    return base.inserer(
        "etablissement",
        "structure_id, code, nom, nature, voie, code_postal, commune",
        structure(),
        "ECOLE-" + UUID.randomUUID(),
        nom,
        "PRIMAIRE",
        "rue des Écoles",
        CODE_POSTAL,
        COMMUNE);
  }

  /**
   * A school of that nature, to which the whole of a street goes.
   *
   * @param nature MATERNELLE, ELEMENTAIRE or PRIMAIRE
   */
  public long nouvelleEcole(String nom, String nature, String rue) throws SQLException {
    var id = nouvelleEcole(nom);
    base.executer("update etablissement set nature = ? where id = ?", nature, id);
    base.inserer("troncon_de_voie", "etablissement_id, voie", id, rue);
    return id;
  }

  /** The year after the last of the examples, which no other test knows. */
  public long nouvelleAnnee() throws SQLException {
    var annees = annees();
    var debut = annees.get(annees.size() - 1).classes().debut().plusYears(1);
    return base.inserer(
        "annee_scolaire",
        "libelle, debut, fin",
        debut.getYear() + "-" + (debut.getYear() + 1),
        debut,
        debut.plusMonths(10));
  }

  /** Addresses where the first guardian of a household also gets mails, separated by « ; ». */
  public void autresAdresses(FamilleInstallee famille, String adresses) throws SQLException {
    var le = dossiersCreesLe();
    var demarche =
        base.inserer(
            "demarche",
            "type, compte_id, famille_id, etat, numero, cree_le, modifiee_le, deposee_le,"
                + " decidee_le, echeance",
            "ACCORDS_RECEPTION",
            famille.compteId(),
            famille.id(),
            "ACCEPTEE",
            UUID.randomUUID().toString(),
            le,
            le,
            le,
            le,
            le.atZone(FUSEAU).toLocalDate());
    base.executer(
        "insert into accord (responsable_id, moyen, accepte, copies, version_texte, le,"
            + " demarche_id) select r.id, 'COURRIEL', true, ?, 'v', now(), ? from responsable r"
            + " where r.compte_id = ?",
        adresses,
        demarche,
        famille.compteId());
  }

  public long structure() throws SQLException {
    return id("select id from structure where code = ?", Commune.STRUCTURE);
  }

  public long regie() throws SQLException {
    return id("select id from regie where code = ?", Commune.REGIE);
  }

  public long ecole(Ecole ecole) throws SQLException {
    return id("select id from etablissement where code = ?", ecole.name());
  }

  public long centre() throws SQLException {
    return id("select id from etablissement where code = ?", Commune.CENTRE);
  }

  public long activite(ActiviteExemple activite) throws SQLException {
    return id("select id from activite where code = ?", activite.name());
  }

  public long compte(Personnage personnage) throws SQLException {
    return id("select id from compte where courriel = ?", personnage.courriel());
  }

  /** The household of this guardian. */
  public long famille(Personnage personnage) throws SQLException {
    return id(
        "select m.famille_id from membre m join responsable r on r.id = m.responsable_id"
            + " where r.courriel = ?",
        personnage.courriel());
  }

  /** The first child of that name in the household of this guardian. */
  public long enfant(Personnage personnage, String prenom) throws SQLException {
    return id(
        "select e.id from enfant e join rattachement r on r.enfant_id = e.id"
            + " where r.famille_id = ? and e.prenom = ? order by e.id",
        famille(personnage),
        prenom);
  }

  private long id(String sql, Object... valeurs) throws SQLException {
    return base.chercher(sql, valeurs).orElseThrow(() -> new IllegalStateException(sql));
  }
}
