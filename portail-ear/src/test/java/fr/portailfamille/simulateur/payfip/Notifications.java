package fr.portailfamille.simulateur.payfip;

import fr.portailfamille.simulateur.payfip.Evenement.Nature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls URLNOTIF before the user is sent back; a failed call stays due until called again. */
final class Notifications {

  private static final Duration DELAI = Duration.ofSeconds(5);
  private static final int SUCCES = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(DELAI).build();
  private final Guichet guichet;
  private final Comportement comportement;

  Notifications(Guichet guichet, Comportement comportement) {
    this.guichet = guichet;
    this.comportement = comportement;
  }

  void notifier(Operation operation) {
    if (comportement.notification() == ModeNotification.AUCUNE) {
      operation.notifiee();
      return;
    }
    try {
      int statut = http.send(appel(operation), BodyHandlers.discarding()).statusCode();
      noter(operation, statut / 100 == SUCCES / 100, String.valueOf(statut));
    } catch (IOException e) {
      noter(operation, false, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      noter(operation, false, "interruption");
    }
  }

  void relancer() {
    guichet.aNotifier().forEach(this::notifier);
  }

  private void noter(Operation operation, boolean recue, String detail) {
    if (recue) {
      operation.notifiee();
    }
    Nature nature = recue ? Nature.NOTIFICATION_RECUE : Nature.NOTIFICATION_ECHOUEE;
    guichet.noter(nature, operation.idOp(), detail);
  }

  private HttpRequest appel(Operation operation) {
    String url = operation.demande("urlnotif");
    String idop = "idop=" + operation.idOp();
    if (comportement.notification() == ModeNotification.GET) {
      String separateur = url.contains("?") ? "&" : "?";
      return HttpRequest.newBuilder(URI.create(url + separateur + idop)).timeout(DELAI).build();
    }
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(DELAI)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(idop))
        .build();
  }
}
