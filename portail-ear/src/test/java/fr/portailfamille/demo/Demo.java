package fr.portailfamille.demo;

import fr.portailfamille.chiffrement.ChiffrementFixture;
import fr.portailfamille.environment.Leftovers;
import fr.portailfamille.environment.PortailEnvironment;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.simulateur.payfip.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Starts everything, fills the town the first time, and waits until it is interrupted. Runs in
 * Maven's own process, so that Ctrl-C reaches it.
 */
public final class Demo {

  private static final Path DOSSIER =
      Path.of(System.getProperty("portail.travail")).toAbsolutePath().normalize();

  private Demo() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    var journal = new JournalDeBord(System.out);
    try (var verrou = Verrou.prendre(DOSSIER)) {
      preparer(journal);
      demarrer(journal);
    } catch (Verrou.DejaPris e) {
      journal.echec(
          "Une démonstration tourne déjà dans ce dossier : arrêtez-la d’abord par Ctrl-C dans sa"
              + " fenêtre.");
      System.exit(1);
    } catch (PortOccupe e) {
      journal.echec(e.getMessage());
      System.exit(1);
    } catch (IOException | SQLException | RuntimeException e) {
      journal.echec("La démonstration s’arrête : " + e.getMessage());
      System.exit(1);
    }
  }

  private static void preparer(JournalDeBord journal) throws IOException {
    Leftovers.stop(DOSSIER);
    for (var port : PortDemo.values()) {
      PortOccupe.exigerLibre(port.numero(), port.propriete);
    }
    if (System.getProperty("demo.neuf") != null) {
      journal.etape("Effacement des données précédentes");
      effacer();
    }
  }

  /** All but the lock, which is ours. */
  private static void effacer() throws IOException {
    try (var contenu = Files.newDirectoryStream(DOSSIER)) {
      for (var fichier : contenu) {
        if (!fichier.getFileName().toString().equals(Verrou.FICHIER)) {
          Leftovers.erase(fichier);
        }
      }
    }
  }

  private static void demarrer(JournalDeBord journal)
      throws IOException, SQLException, InterruptedException {
    var options =
        new PortailEnvironment.Options(
            DOSSIER,
            System.getProperty("demo.adresse", "127.0.0.1"),
            PortDemo.PORTAIL.numero(),
            PortDemo.PAYFIP.numero(),
            true,
            Map.of());
    try (var portail = PortailEnvironment.start(options, journal::etape)) {
      remplir(portail, journal);
      portail
          .payfip()
          .inscrire(
              new Client(
                  VilleDeDemonstration.NUMCLI_LOISIRS,
                  "Régie des loisirs",
                  "Commune de démonstration",
                  "Simulateur",
                  true));
      try (var courriels = new PageCourriels(portail.mails(), PortDemo.COURRIELS.numero())) {
        journal.pret(portail.url(), courriels.url());
        if (portail.awaitEnd()) {
          throw new IOException("le serveur s’est arrêté");
        }
      }
    }
  }

  private static void remplir(PortailEnvironment portail, JournalDeBord journal)
      throws SQLException, IOException {
    try (var connexion = portail.postgres().connect()) {
      if (!VilleDeDemonstration.existe(connexion)) {
        journal.etape("Création de la ville : 1 000 foyers, 1 700 enfants, six mois de vie");
        VilleDeDemonstration.remplir(
            connexion,
            LocalDate.now(Clock.system(Exemples.FUSEAU)),
            ChiffrementFixture.avec(portail.encryptionKeys()));
      }
    }
  }

  /** Where the demo listens, and the property that changes it. */
  enum PortDemo {
    PORTAIL("demo.port", 8080),
    COURRIELS("demo.port.courriels", 8081),
    PAYFIP("demo.port.payfip", 0);

    private final String propriete;
    private final int defaut;

    PortDemo(String propriete, int defaut) {
      this.propriete = propriete;
      this.defaut = defaut;
    }

    /** 0: any free one. */
    int numero() {
      return Integer.getInteger(propriete, defaut);
    }
  }
}
