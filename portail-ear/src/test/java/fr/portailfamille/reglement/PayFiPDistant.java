package fr.portailfamille.reglement;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The payer's browser at PayFiP's page, the switches of the simulator and PayFiP's calls to us, all
 * over HTTP: the simulator lives in another process.
 */
final class PayFiPDistant {

  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * Presses a button of the page.
   *
   * @param resultat P paid by card, V by debit, R and Z refused, A given up
   * @return where PayFiP sends the payer back
   */
  URI conclure(URI page, String resultat) {
    String idOp = page.getQuery().substring("idop=".length());
    HttpResponse<String> reponse = poster(page, "idop", idOp, "resultat", resultat);
    return URI.create(reponse.headers().firstValue("Location").orElseThrow());
  }

  void regler(String... nomsEtValeurs) {
    String page = System.getProperty("portail.payfip.page");
    poster(URI.create(page.replace("/paiementws.web", "/telecommande")), nomsEtValeurs);
  }

  int notifier(String idOp) {
    return poster(notification(), "idop", idOp).statusCode();
  }

  int notifierParGet(String idOp) {
    String idop = "?idop=" + URLEncoder.encode(idOp, StandardCharsets.UTF_8);
    return envoyer(HttpRequest.newBuilder(URI.create(notification() + idop)).GET()).statusCode();
  }

  private static URI notification() {
    return URI.create(System.getProperty("portail.url-publique") + "/payfip/notification");
  }

  private HttpResponse<String> poster(URI uri, String... nomsEtValeurs) {
    List<String> champs = new ArrayList<>();
    for (int i = 0; i < nomsEtValeurs.length; i += 2) {
      champs.add(
          nomsEtValeurs[i] + "=" + URLEncoder.encode(nomsEtValeurs[i + 1], StandardCharsets.UTF_8));
    }
    return envoyer(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", champs))));
  }

  private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
    try {
      return http.send(requete.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
