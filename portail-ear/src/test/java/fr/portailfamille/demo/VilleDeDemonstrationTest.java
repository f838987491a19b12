package fr.portailfamille.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.activite.EnfantAInscrire;
import fr.portailfamille.activite.InscriptionsDemandees;
import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.chiffrement.ChiffrementFixture;
import fr.portailfamille.contact.ContactDeclare;
import fr.portailfamille.contact.ContactsDeclares;
import fr.portailfamille.environment.MigratedDatabase;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.famille.DossierDeclare;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.sante.FicheDemandee;
import fr.portailfamille.sante.InformationsDemandees;
import fr.portailfamille.sante.SanteDeclaree;
import fr.portailfamille.sante.Vaccin;
import fr.portailfamille.sante.VaccinationDeclaree;
import fr.portailfamille.scolarite.EnfantAScolariser;
import fr.portailfamille.scolarite.ScolariteDemandee;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VilleDeDemonstrationTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 18);

  private static final Chiffrement COFFRE =
      ChiffrementFixture.avec("essai:" + Base64.getEncoder().encodeToString(new byte[32]));

  private static final String ENFANTS = "jsonb_array_elements(contenu -> 'enfants')";

  /** Opened. */
  private static final String SANTES =
      "(select cast(f.contenu as jsonb) s, e.ne_le, cast(d.deposee_le as date) as deposee_le"
          + " from fiche_sante f join enfant e on e.id = f.enfant_id"
          + " join demarche d on d.id = f.demarche_id) f";

  private static final String VACCINATIONS =
      SANTES + " cross join jsonb_array_elements(s -> 'vaccinations') v";

  /** Rows the portal would not have accepted. */
  private static final List<String> FAUTES_DE_SANTE =
      List.of(
          SANTES + " where (s ->> 'pai' = 'OUI') <> (s ->> 'paiExpireLe' is not null)",
          SANTES + " where cast(s ->> 'paiExpireLe' as date) < deposee_le",
          SANTES + " where s ->> 'regime' like '%(PAI)' and s ->> 'pai' <> 'OUI'",
          SANTES + " where (s ->> 'traitement' = 'OUI') <> (s ->> 'traitementPrecise' is not null)",
          SANTES + " where (s ->> 'medecin' is null) <> (s ->> 'medecinTelephone' is null)",
          SANTES
              + " where (s ->> 'allergique' = 'OUI') <> ('true' in (s -> 'alimentaire' ->>"
              + " 'presente', s -> 'medicamenteuse' ->> 'presente',"
              + " s -> 'autreAllergie' ->> 'presente'))",
          VACCINATIONS
              + " cross join regexp_split_to_table(nullif(v ->> 'dates', ''), ', ') jour"
              + " where to_date(jour, 'DD/MM/YYYY') not between ne_le and deposee_le",
          "document d join document_contenu c on c.document_id = d.id where d.chiffre"
              + " and (sha256(c.contenu) <> d.empreinte or length(c.contenu) <> d.taille)");

  @TempDir static Path dossier;

  private static MigratedDatabase database;

  @BeforeAll
  static void demarrer() throws IOException, SQLException {
    database = MigratedDatabase.start(dossier.resolve("pg"));
  }

  @AfterAll
  static void arreter() throws IOException {
    database.close();
  }

  @Test
  void la_ville_a_la_taille_annoncee_et_est_la_meme_a_chaque_fois()
      throws SQLException, IOException {
    var premiere = empreinte(JOUR);
    var seconde = empreinte(JOUR);

    assertThat(seconde).isEqualTo(premiere).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-08-01"})
  void la_ville_existe_quel_que_soit_le_jour(LocalDate jour) throws SQLException, IOException {
    database.renew();
    try (var connection = database.connect()) {
      VilleDeDemonstration.remplir(connection, jour, COFFRE);

      verifier(connection, jour);
    }
  }

  @Test
  @DisplayName(
      "A33 : ce que les familles de la démonstration ont saisi se lit dans les vrais formulaires")
  void les_formulaires_sont_ceux_des_pages() throws Exception {
    database.renew();
    try (var connection = database.connect()) {
      VilleDeDemonstration.remplir(connection, JOUR, COFFRE);
      new LeveeDesScelles(connection, COFFRE).lever();

      assertThat(cles(connection, "DOSSIER_FAMILLE", "contenu"))
          .isSubsetOf(proprietes(DossierDeclare.class));
      assertThat(cles(connection, "INSCRIPTION_SCOLAIRE", "contenu"))
          .isEqualTo(proprietes(ScolariteDemandee.class));
      assertThat(cles(connection, "INSCRIPTION_SCOLAIRE", ENFANTS))
          .contains("choix", "inscrite", "motif")
          .isSubsetOf(proprietes(EnfantAScolariser.class));
      assertThat(cles(connection, "INSCRIPTION_RESTAURATION", "contenu"))
          .isEqualTo(proprietes(InscriptionsDemandees.class));
      assertThat(cles(connection, "INSCRIPTION_RESTAURATION", ENFANTS))
          .contains("voulue", "debut")
          .isSubsetOf(proprietes(EnfantAInscrire.class));
      assertThat(cles(connection, "MODIFICATION_CONTACTS", "contenu"))
          .contains("contacts", "certifie")
          .isSubsetOf(proprietes(ContactsDeclares.class));
      assertThat(
              cles(
                  connection,
                  "MODIFICATION_CONTACTS",
                  "jsonb_array_elements(contenu -> 'contacts')"))
          .contains("lien", "urgence")
          .isSubsetOf(proprietes(ContactDeclare.class));
      assertThat(cles(connection, "INFORMATIONS_SANITAIRES", "contenu"))
          .isEqualTo(proprietes(InformationsDemandees.class));
      assertThat(cles(connection, "INFORMATIONS_SANITAIRES", ENFANTS))
          .contains("choix", "sante")
          .isSubsetOf(proprietes(FicheDemandee.class));
      for (var type : List.of("INSCRIPTION_SCOLAIRE", "INSCRIPTION_RESTAURATION")) {
        assertThat(
                compter(
                    connection,
                    "(select distinct etat from demarche where type = '" + type + "') e"))
            .as(type)
            .isEqualTo(7);
      }
    }
  }

  @Test
  @DisplayName(
      "les fiches de santé de la démonstration s’ouvrent, et disent ce que le portail admet")
  void les_fiches_de_sante_se_lisent() throws Exception {
    database.renew();
    try (var connection = database.connect()) {
      VilleDeDemonstration.remplir(connection, JOUR, COFFRE);
      new LeveeDesScelles(connection, COFFRE).lever();

      assertThat(lire(connection, "select distinct jsonb_object_keys(s) from " + SANTES))
          .contains("traitementPrecise", "paiExpireLe", "medecin", "remarques")
          .isSubsetOf(proprietes(SanteDeclaree.class));
      assertThat(lire(connection, "select distinct s ->> 'regime' from " + SANTES))
          .containsExactlyInAnyOrderElementsOf(Parametre.SANTE_REGIMES.defaut().lines().toList());
      assertThat(lire(connection, "select distinct jsonb_object_keys(v) from " + VACCINATIONS))
          .isEqualTo(proprietes(VaccinationDeclaree.class));
      assertThat(lire(connection, "select distinct v ->> 'vaccin' from " + VACCINATIONS))
          .hasSizeGreaterThan(5)
          .isSubsetOf(Arrays.stream(Vaccin.values()).map(Vaccin::name).toList());
      assertThat(compter(connection, SANTES + " where s ->> 'pai' = 'OUI'")).isBetween(20L, 150L);
      for (var faute : FAUTES_DE_SANTE) {
        assertThat(compter(connection, faute)).as(faute).isZero();
      }
    }
  }

  private static Set<String> lire(Connection connection, String requete) throws SQLException {
    var valeurs = new TreeSet<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(requete)) {
      while (rows.next()) {
        valeurs.add(rows.getString(1));
      }
    }
    return valeurs;
  }

  private static Set<String> cles(Connection connection, String type, String objet)
      throws SQLException {
    return lire(
        connection,
        "select distinct jsonb_object_keys("
            + objet
            + ") from demarche where type = '"
            + type
            + "'");
  }

  private static Set<String> proprietes(Class<?> formulaire) throws IntrospectionException {
    return Arrays.stream(
            Introspector.getBeanInfo(formulaire, Object.class).getPropertyDescriptors())
        .map(PropertyDescriptor::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> empreinte(LocalDate jour) throws SQLException, IOException {
    database.renew();
    try (var connection = database.connect()) {
      VilleDeDemonstration.remplir(connection, jour, COFFRE);
      verifier(connection, jour);
      // what is sealed twice is never the same
      new LeveeDesScelles(connection, COFFRE).lever();
      var tables = new ArrayList<String>();
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select tablename from pg_tables where schemaname = 'public'"
                      + " and tablename <> 'version_schema'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      var empreintes = new TreeMap<String, String>();
      for (var table : tables) {
        empreintes.put(table, empreinte(connection, table));
      }
      return empreintes;
    }
  }

  private static String empreinte(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) from "
                    + table
                    + " t")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void verifier(Connection connection, LocalDate jour) throws SQLException {
    assertThat(compter(connection, "famille")).isEqualTo(1_000);
    assertThat(compter(connection, "enfant")).isEqualTo(1_700);
    assertThat(compter(connection, "etablissement where nature = 'PRIMAIRE'")).isEqualTo(5);
    assertThat(compter(connection, "(select distinct etat from demarche)")).isEqualTo(7);
    assertThat(compter(connection, "facture where etat = 'EMISE' and regle < total"))
        .isBetween(100L, 1_500L);
    assertThat(compter(connection, "facture where regle = total")).isGreaterThan(1_000);
    assertThat(
            compter(
                connection,
                "reservation r where etat = 'RESERVEE' and date_trunc('month', jour) ="
                    + " date_trunc('month', date '"
                    + jour
                    + "') - interval '1 month' and exists (select 1 from ligne_facture l where"
                    + " l.reservation_id = r.id)"))
        .as("le dernier mois complet attend un agent")
        .isZero();
    verifierLaCommission(connection, jour);
    assertThat(compter(connection, "fiche_sante")).isBetween(800L, 1_400L);
    assertThat(
            compter(
                connection, "demarche where type = 'INFORMATIONS_SANITAIRES' and etat = 'DEPOSEE'"))
        .isEqualTo(6);
    assertThat(compter(connection, "contact")).isGreaterThan(300);
    assertThat(compter(connection, "fiche_validee")).isBetween(100L, 900L);
    assertThat(compter(connection, "reservation where reservee_le >= date '" + jour + "'"))
        .isZero();
  }

  /** One sitting held, of which all is said; one to come, and derogations to put to it. */
  private static void verifierLaCommission(Connection connection, LocalDate jour)
      throws SQLException {
    var passee = "seance_derogation s where s.jour < date '" + jour + "'";
    var aVenir = "seance_derogation s where s.jour > date '" + jour + "'";
    var examens = "examen_derogation x where x.seance_id in (select s.id from ";
    assertThat(compter(connection, passee)).isEqualTo(1);
    assertThat(compter(connection, aVenir)).isEqualTo(1);
    assertThat(compter(connection, examens + passee + ") and avis is null")).isZero();
    assertThat(compter(connection, examens + aVenir + ") and avis is not null")).isZero();
    assertThat(compter(connection, examens + aVenir + ")")).isBetween(6L, 20L);
    assertThat(lire(connection, "select distinct avis from " + examens + passee + ")"))
        .containsExactly("AJOURNE", "DEFAVORABLE", "FAVORABLE");
    assertThat(
            compter(
                connection,
                "examen_derogation x join demarche d on d.id = x.demarche_id"
                    + " where avis = 'FAVORABLE' and d.etat = 'ACCEPTEE'"))
        .isGreaterThan(5);
    assertThat(
            compter(
                connection,
                "derogation_demandee v where not exists (select 1 from examen_derogation x"
                    + " where x.demarche_id = v.demarche_id)"))
        .as("à inscrire par un agent")
        .isBetween(3L, 15L);
  }

  private static long compter(Connection connection, String table) throws SQLException {
    return new Base(connection).chercher("select count(*) from " + table).orElseThrow();
  }
}
