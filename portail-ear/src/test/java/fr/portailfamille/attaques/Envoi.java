package fr.portailfamille.attaques;

import com.microsoft.playwright.Route;
import fr.portailfamille.environment.Navigateur;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form a browser was about to send: held back, changed, sent again, or by somebody else. */
record Envoi(String adresse, List<Champ> champs) {

  static final String ETAT = "jakarta.faces.ViewState";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  record Champ(String nom, String valeur) {

    static Champ lire(String paire) {
      var parties = paire.split("=", 2);
      return new Champ(decoder(parties[0]), parties.length == 2 ? decoder(parties[1]) : "");
    }

    private static String decoder(String texte) {
      return URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }

    String encoder() {
      return URLEncoder.encode(nom, StandardCharsets.UTF_8)
          + "="
          + URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }
  }

  /** What this gesture would have sent: the server sees nothing of it, the page stays. */
  static Envoi retenir(Navigateur qui, Runnable geste) {
    var retenus = new ArrayList<Envoi>();
    qui.page()
        .route(
            "**/*",
            route -> {
              var requete = route.request();
              if (requete.method().equals("POST")) {
                retenus.add(lire(requete.url(), requete.postData()));
                route.fulfill(new Route.FulfillOptions().setStatus(204));
              } else {
                route.resume();
              }
            });
    geste.run();
    qui.page().waitForCondition(() -> !retenus.isEmpty());
    qui.page().unroute("**/*");
    return retenus.get(retenus.size() - 1);
  }

  private static Envoi lire(String adresse, String corps) {
    return new Envoi(adresse, List.of(corps.split("&")).stream().map(Champ::lire).toList());
  }

  Envoi sans(String nom) {
    return new Envoi(adresse, champs.stream().filter(c -> !c.nom().equals(nom)).toList());
  }

  /** In the place of whatever was given. */
  Envoi avec(String nom, String valeur) {
    var autres = new ArrayList<>(sans(nom).champs());
    autres.add(new Champ(nom, valeur));
    return new Envoi(adresse, autres);
  }

  String valeur(String nom) {
    return champs.stream()
        .filter(c -> c.nom().equals(nom))
        .findFirst()
        .map(Champ::valeur)
        .orElseThrow(() -> new AssertionError(nom + " n’est pas envoyé : " + champs));
  }

  HttpResponse<String> par(Navigateur qui) {
    return par(cookies(qui));
  }

  HttpResponse<String> parUnInconnu() {
    return par("");
  }

  private HttpResponse<String> par(String cookies) {
    try {
      return CLIENT.send(requete(cookies), BodyHandlers.ofString());
    } catch (IOException echec) {
      throw new IllegalStateException(echec);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interruption);
    }
  }

  /** As many times at once. */
  List<HttpResponse<String>> enMemeTemps(Navigateur qui, int fois) {
    var cookies = cookies(qui);
    var reponses =
        IntStream.range(0, fois)
            .mapToObj(i -> CLIENT.sendAsync(requete(cookies), BodyHandlers.ofString()))
            .toList();
    return reponses.stream().map(CompletableFuture::join).toList();
  }

  private HttpRequest requete(String cookies) {
    var corps = champs.stream().map(Champ::encoder).collect(Collectors.joining("&"));
    var requete =
        HttpRequest.newBuilder(URI.create(adresse))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(BodyPublishers.ofString(corps));
    return (cookies.isEmpty() ? requete : requete.header("Cookie", cookies)).build();
  }

  private static String cookies(Navigateur qui) {
    return qui.page().context().cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }
}
