package fr.portailfamille.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.activite.EnfantAInscrire;
import fr.portailfamille.activite.InscriptionsDemandees;
import fr.portailfamille.contact.ContactDeclare;
import fr.portailfamille.contact.ContactsDeclares;
import fr.portailfamille.environment.MigratedDatabase;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.famille.DossierDeclare;
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

  private static final String ENFANTS = "jsonb_array_elements(contenu -> 'enfants')";

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
      VilleDeDemonstration.remplir(connection, jour);

      verifier(connection, jour);
    }
  }

  @Test
  @DisplayName(
      "A33 : ce que les familles de la démonstration ont saisi se lit dans les vrais formulaires")
  void les_formulaires_sont_ceux_des_pages() throws Exception {
    database.renew();
    try (var connection = database.connect()) {
      VilleDeDemonstration.remplir(connection, JOUR);

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

  private static Set<String> cles(Connection connection, String type, String objet)
      throws SQLException {
    var cles = new TreeSet<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select distinct jsonb_object_keys("
                    + objet
                    + ") from demarche where type = '"
                    + type
                    + "'")) {
      while (rows.next()) {
        cles.add(rows.getString(1));
      }
    }
    return cles;
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
      VilleDeDemonstration.remplir(connection, jour);
      verifier(connection, jour);
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
    assertThat(compter(connection, "contact")).isGreaterThan(300);
    assertThat(compter(connection, "fiche_validee")).isBetween(100L, 900L);
    assertThat(compter(connection, "reservation where reservee_le >= date '" + jour + "'"))
        .isZero();
  }

  private static long compter(Connection connection, String table) throws SQLException {
    return new Base(connection).chercher("select count(*) from " + table).orElseThrow();
  }
}
