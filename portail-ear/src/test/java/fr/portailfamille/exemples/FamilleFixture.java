package fr.portailfamille.exemples;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A household written step by step: {@code uneFamille().avecEnfant("Lina", ne(2018, 3,
 * 4)).avecQuotient(650).installer(connection)}. Unless told otherwise it has one guardian, whose
 * address nobody else has, and lives in the sector of the first school. Installs the town when it
 * is not there.
 */
public final class FamilleFixture {

  private record EnfantVoulu(String prenom, String nom, LocalDate naissance) {}

  private record Partage(String prenom, FamilleInstallee autre) {}

  private record Responsable(String prenom, String nom, String civilite, String courriel) {}

  private final List<Responsable> responsables = new ArrayList<>();
  private final List<EnfantVoulu> enfants = new ArrayList<>();
  private final List<Partage> partages = new ArrayList<>();
  private final List<ActiviteExemple> activites = new ArrayList<>();
  private String nom = "Durand";
  private String numeroVoie = "12";
  private String voie = "rue des Tilleuls";
  private boolean horsCommune;
  private Ecole ecole;
  private BigDecimal quotient;

  private FamilleFixture() {}

  public static FamilleFixture uneFamille() {
    return new FamilleFixture();
  }

  /** A birthday. */
  public static LocalDate ne(int annee, int mois, int jour) {
    return LocalDate.of(annee, mois, jour);
  }

  public FamilleFixture nommee(String autreNom) {
    nom = autreNom;
    return this;
  }

  public FamilleFixture habitant(String numero, String rue) {
    numeroVoie = numero;
    voie = rue;
    return this;
  }

  public FamilleFixture horsCommune() {
    horsCommune = true;
    return this;
  }

  /** Adds a guardian with an account; the first one added gets the invoices. */
  public FamilleFixture avecResponsable(Personnage p) {
    responsables.add(new Responsable(p.prenom(), p.nom(), p.civilite(), p.courriel()));
    return this;
  }

  /** Adds a guardian with an account of their own. */
  public FamilleFixture avecResponsable(String prenom, String sonNom) {
    var courriel =
        Courriels.de(prenom, sonNom, UUID.randomUUID().toString().substring(0, 8) + ".example");
    responsables.add(new Responsable(prenom, sonNom, "MADAME", courriel.toLowerCase(Locale.ROOT)));
    return this;
  }

  public FamilleFixture avecEnfant(String prenom, LocalDate naissance) {
    enfants.add(new EnfantVoulu(prenom, nom, naissance));
    return this;
  }

  /** Shares a child of another household: even weeks there, odd weeks here. */
  public FamilleFixture partageant(String prenom, FamilleInstallee autre) {
    partages.add(new Partage(prenom, autre));
    return this;
  }

  /** From the beginning of the school year. */
  public FamilleFixture avecQuotient(int valeur) {
    quotient = BigDecimal.valueOf(valeur);
    return this;
  }

  /** Puts the children at this school, each at the level of their age. */
  public FamilleFixture scolarisee(Ecole choisie) {
    ecole = choisie;
    return this;
  }

  /** Gives every child the right to book; at school needs {@link #scolarisee}. */
  public FamilleFixture inscrite(ActiviteExemple... choisies) {
    activites.addAll(List.of(choisies));
    return this;
  }

  public FamilleInstallee installer(Connection connexion) throws SQLException {
    return installer(connexion, Exemples.aujourdHui());
  }

  public FamilleInstallee installer(Connection connexion, LocalDate aujourdHui)
      throws SQLException {
    return ecrire(connexion, Exemples.installer(connexion, aujourdHui));
  }

  FamilleInstallee ecrire(Connection connexion, Exemples exemples) throws SQLException {
    var base = new Base(connexion);
    if (responsables.isEmpty()) {
      avecResponsable("Anne", nom);
    }
    var numero =
        String.format(
            "F-%d-%06d",
            exemples.dossiersCreesLe().atZone(Exemples.FUSEAU).getYear(),
            base.chercher("select nextval('seq_numero_famille')").orElseThrow());
    var depuis = exemples.annee().classes().debut();
    var famille =
        base.inserer(
            "famille",
            "numero, nom, numero_voie, voie, code_postal, commune, hors_commune, creee_le",
            numero,
            nom,
            numeroVoie,
            voie,
            Commune.CODE_POSTAL,
            Commune.NOM,
            horsCommune,
            exemples.dossiersCreesLe());
    var compte = ecrireResponsables(base, famille, exemples);
    if (quotient != null) {
      base.inserer(
          "quotient_familial",
          "famille_id, valeur, debut, source, saisi_le",
          famille,
          quotient,
          depuis,
          "CAF",
          exemples.dossiersCreesLe());
    }
    Map<String, Long> ids = new LinkedHashMap<>();
    for (var enfant : enfants) {
      ids.put(enfant.prenom(), ecrireEnfant(base, enfant, famille, exemples));
    }
    for (var partage : partages) {
      ids.put(partage.prenom(), partager(base, partage, famille, depuis));
    }
    for (var enfant : ids.values()) {
      inscrire(base, enfant, famille, exemples);
    }
    return new FamilleInstallee(famille, numero, compte, responsables.get(0).courriel(), ids);
  }

  private long ecrireResponsables(Base base, long famille, Exemples exemples) throws SQLException {
    long titulaire = 0;
    for (var r : responsables) {
      var compte = exemples.ecrireCompte(r.courriel(), r.prenom(), r.nom(), List.of("FAMILLE"));
      var id =
          base.inserer(
              "responsable",
              "compte_id, civilite, nom, prenom, courriel, telephone",
              compte,
              r.civilite(),
              r.nom(),
              r.prenom(),
              r.courriel(),
              "+33199000001");
      base.ajouter("membre", "famille_id, responsable_id, titulaire", famille, id, titulaire == 0);
      titulaire = titulaire == 0 ? compte : titulaire;
    }
    return titulaire;
  }

  private long ecrireEnfant(Base base, EnfantVoulu enfant, long famille, Exemples exemples)
      throws SQLException {
    var id =
        base.inserer(
            "enfant", "nom, prenom, ne_le", enfant.nom(), enfant.prenom(), enfant.naissance());
    var depuis = exemples.annee().classes().debut();
    base.ajouter("rattachement", "enfant_id, famille_id, depuis", id, famille, depuis);
    var niveau = Niveau.de(enfant.naissance(), exemples.annee());
    if (ecole != null && niveau.isPresent()) {
      base.inserer(
          "scolarite",
          "enfant_id, annee_id, etablissement_id, niveau",
          id,
          exemples.anneeId(),
          exemples.ecole(ecole),
          niveau.get());
    }
    return id;
  }

  private static long partager(Base base, Partage partage, long famille, LocalDate depuis)
      throws SQLException {
    var enfant = partage.autre().enfant(partage.prenom());
    base.ajouter("rattachement", "enfant_id, famille_id, depuis", enfant, famille, depuis);
    var colonnes = "enfant_id, famille_id, rythme, debut";
    base.inserer("garde", colonnes, enfant, partage.autre().id(), "SEMAINES_PAIRES", depuis);
    base.inserer("garde", colonnes, enfant, famille, "SEMAINES_IMPAIRES", depuis);
    return enfant;
  }

  private void inscrire(Base base, long enfant, long famille, Exemples exemples)
      throws SQLException {
    var annee = exemples.annee().avecLEte();
    for (var activite : activites) {
      base.inserer(
          "inscription",
          "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
          enfant,
          famille,
          exemples.activite(activite),
          activite.auCentre() ? exemples.centre() : exemples.ecole(ecole),
          annee.debut(),
          annee.fin());
    }
  }
}
