package fr.portailfamille.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.portailfamille.environment.MailSink;
import fr.portailfamille.environment.MailSink.Mail;
import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The mails the portal has sent, to be read in a browser: activation and reset links arrive there.
 * Listens to this machine only.
 */
final class PageCourriels implements AutoCloseable {

  private static final DateTimeFormatter LE =
      DateTimeFormatter.ofPattern("d MMMM à HH:mm:ss", Locale.FRANCE).withZone(Exemples.FUSEAU);
  private static final Pattern LIEN = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body{font:1.05rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#1b1b1b}
      table{border-collapse:collapse;width:100%%}caption{text-align:left;padding:.5rem 0}
      th,td{text-align:left;padding:.5rem;border-bottom:1px solid #767676;overflow-wrap:anywhere}
      a{color:#0b4f8a}a:focus,input:focus,button:focus{outline:3px solid #0b4f8a;outline-offset:2px}
      input,button{font:inherit;padding:.4rem .6rem}pre{white-space:pre-wrap;font:inherit}
      dt{font-weight:bold}dd{margin:0 0 .5rem}
      </style></head>
      <body><main>%s</main></body></html>
      """;

  private final MailSink mails;
  private final HttpServer serveur;

  PageCourriels(MailSink mails, int port) throws IOException {
    this.mails = mails;
    serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    serveur.createContext("/", this::repondre);
    serveur.start();
  }

  String url() {
    return "http://localhost:" + serveur.getAddress().getPort();
  }

  private void repondre(HttpExchange echange) throws IOException {
    try (echange) {
      var chemin = echange.getRequestURI().getPath();
      var recus = mails.mails();
      if (chemin.equals("/")) {
        envoyer(echange, 200, liste(recus, recherche(echange.getRequestURI().getRawQuery())));
      } else if (chemin.matches("/[1-9][0-9]{0,8}")
          && Integer.parseInt(chemin.substring(1)) <= recus.size()) {
        envoyer(echange, 200, courriel(recus.get(recus.size() - numero(chemin))));
      } else {
        envoyer(echange, 404, page("Introuvable", "<h1>Ce courriel n’existe pas</h1>" + retour()));
      }
    }
  }

  /** Mails are numbered in the order they came, so that an address stays that of one mail. */
  private static int numero(String chemin) {
    return Integer.parseInt(chemin.substring(1));
  }

  private static String recherche(String requete) {
    return requete != null && requete.startsWith("adresse=")
        ? URLDecoder.decode(requete.substring("adresse=".length()), StandardCharsets.UTF_8).strip()
        : "";
  }

  private static void envoyer(HttpExchange echange, int statut, String html) throws IOException {
    var octets = html.getBytes(StandardCharsets.UTF_8);
    echange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    echange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    echange.sendResponseHeaders(statut, octets.length);
    echange.getResponseBody().write(octets);
  }

  private static String liste(List<Mail> recus, String adresse) {
    var lignes = new StringBuilder();
    for (int i = 0; i < recus.size(); i++) {
      var mail = recus.get(i);
      if (mail.to().toLowerCase(Locale.ROOT).contains(adresse.toLowerCase(Locale.ROOT))) {
        lignes.append(
            String.format(
                "<tr><td>%s</td><td>%s</td><td><a href=\"/%d\">%s</a></td></tr>",
                LE.format(mail.receivedAt()),
                html(mail.to()),
                recus.size() - i,
                html(mail.subject())));
      }
    }
    var tableau =
        lignes.isEmpty()
            ? "<p>Aucun courriel pour l’instant. Rechargez la page après une action.</p>"
            : "<table><caption>Du plus récent au plus ancien</caption><thead><tr>"
                + "<th scope=\"col\">Reçu le</th><th scope=\"col\">À</th>"
                + "<th scope=\"col\">Objet</th></tr></thead><tbody>"
                + lignes
                + "</tbody></table>";
    return page(
        "Courriels de la démonstration",
        "<h1>Courriels envoyés par la démonstration</h1>"
            + "<form><label for=\"adresse\">Adresse du destinataire</label> "
            + "<input id=\"adresse\" name=\"adresse\" value=\""
            + html(adresse)
            + "\"> <button>Chercher</button></form>"
            + tableau);
  }

  private static String courriel(Mail mail) {
    return page(
        mail.subject(),
        String.format(
            "<h1>%s</h1><dl><dt>À</dt><dd>%s</dd><dt>Reçu le</dt><dd>%s</dd></dl><pre>%s</pre>%s",
            html(mail.subject()),
            html(mail.to()),
            LE.format(mail.receivedAt()),
            LIEN.matcher(html(mail.text())).replaceAll("<a href=\"$0\">$0</a>"),
            retour()));
  }

  private static String retour() {
    return "<p><a href=\"/\">Tous les courriels</a></p>";
  }

  private static String page(String titre, String contenu) {
    return String.format(PAGE, html(titre), contenu);
  }

  private static String html(String texte) {
    return texte
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void close() {
    serveur.stop(0);
  }
}
