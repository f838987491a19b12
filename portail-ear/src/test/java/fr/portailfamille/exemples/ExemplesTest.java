package fr.portailfamille.exemples;

import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import fr.portailfamille.environment.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemplesTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 18);

  @TempDir static Path dossier;

  private static MigratedDatabase database;

  private Connection connection;

  @BeforeAll
  static void demarrer() throws IOException, SQLException {
    database = MigratedDatabase.start(dossier.resolve("pg"));
  }

  @AfterAll
  static void arreter() throws IOException {
    database.close();
  }

  @BeforeEach
  void commencer() throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
  }

  @AfterEach
  void annuler() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void installer_deux_fois_ne_change_rien() throws SQLException {
    Exemples.installer(connection, JOUR);
    long avant = compter("ouverture");

    var exemples = Exemples.installer(connection, JOUR);

    assertThat(compter("ouverture")).isEqualTo(avant).isPositive();
    assertThat(compter("famille")).isEqualTo(3);
    assertThat(exemples.enfant(Personnage.KARIM_BENALI, "Inès"))
        .isEqualTo(exemples.enfant(Personnage.SOFIA_ROCHE, "Inès"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-09-01", "2026-07-20", "2026-08-31", "2027-01-02", "2029-10-01"})
  void la_commune_existe_quel_que_soit_le_jour(LocalDate jour) throws SQLException {
    var exemples = Exemples.installer(connection, jour);

    assertThat(exemples.anneeId()).isPositive();
    assertThat(exemples.enfant(Personnage.CAMILLE_LEMAIRE, "Lina")).isPositive();
  }

  @Test
  void chaque_famille_de_test_est_isolee_des_autres() throws SQLException {
    var une =
        uneFamille()
            .avecEnfant("Lina", ne(2018, 3, 4))
            .avecQuotient(650)
            .scolarisee(Ecole.HIRONDELLES)
            .inscrite(ActiviteExemple.CANTINE)
            .installer(connection, JOUR);
    var autre = uneFamille().partageant("Lina", une).installer(connection, JOUR);

    assertThat(autre.courriel()).isNotEqualTo(une.courriel());
    assertThat(autre.compteId()).isNotEqualTo(une.compteId());
    assertThat(autre.enfant("Lina")).isEqualTo(une.enfant("Lina"));
    assertThat(compter("garde where enfant_id = " + une.enfant("Lina"))).isEqualTo(2);
  }

  @Test
  void le_mot_de_passe_des_exemples_est_celui_annonce() {
    var empreinte = MotDePasse.empreinte();

    assertThat(
            Password.check(Personnage.MOT_DE_PASSE, empreinte)
                .with(Argon2Function.getInstanceFromHash(empreinte)))
        .isTrue();
    assertThat(MotDePasse.empreinte()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  private long compter(String table) throws SQLException {
    return new Base(connection).chercher("select count(*) from " + table).orElseThrow();
  }
}
