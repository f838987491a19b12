package fr.portailfamille.simulateur.payfip;

import fr.portailfamille.simulateur.payfip.Evenement.Nature;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page the user pays on: GET opens the idOp, POST ends the visit and sends the user back. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Guichet guichet;
  private final transient Notifications notifications;

  PageServlet(Guichet guichet, Notifications notifications) {
    this.guichet = guichet;
    this.notifications = notifications;
  }

  @Override
  protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
    String idOp = Optional.ofNullable(requete.getParameter("idop")).orElse("");
    try {
      ecrire(reponse, 200, page(guichet.ouvrir(idOp)));
    } catch (FauteSimulee.Refus refus) {
      refuser(reponse, idOp, refus.faute());
    }
  }

  @Override
  protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
      throws IOException {
    String idOp = Optional.ofNullable(requete.getParameter("idop")).orElse("");
    Optional<Resultat> resultat = Resultat.deCode(requete.getParameter("resultat"));
    if (resultat.isEmpty()) {
      reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      Operation operation = guichet.conclure(idOp, resultat.get());
      notifications.notifier(operation);
      reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
      reponse.setHeader("Location", operation.demande("urlredirect"));
    } catch (FauteSimulee.Refus refus) {
      refuser(reponse, idOp, refus.faute());
    }
  }

  private void refuser(HttpServletResponse reponse, String idOp, FauteSimulee faute)
      throws IOException {
    guichet.noter(Nature.PAGE_REFUSEE, idOp, faute.code());
    String page =
        Texte.ressource("refus.html")
            .replace("{libelle}", Texte.echapper(faute.libelle()))
            .replace("{code}", faute.code());
    ecrire(reponse, "P1".equals(faute.code()) ? 404 : 410, page);
  }

  private String page(Operation operation) {
    String regie = guichet.client(operation.demande("numcli")).map(Client::libelleN1).orElse("");
    return Texte.ressource("paiement.html")
        .replace("{carte}", boutons(EnumSet.of(Resultat.P, Resultat.R)))
        .replace("{prelevement}", boutons(EnumSet.of(Resultat.V, Resultat.Z)))
        .replace("{abandon}", boutons(EnumSet.of(Resultat.A)))
        .replace("{idop}", operation.idOp())
        .replace("{montant}", euros(operation.demande("montant")))
        .replace("{regie}", Texte.echapper(regie))
        .replace("{refdet}", Texte.echapper(operation.demande("refdet")))
        .replace("{objet}", Texte.echapper(operation.demande("objet")))
        .replace("{mel}", Texte.echapper(operation.demande("mel")));
  }

  private static String boutons(EnumSet<Resultat> resultats) {
    return resultats.stream()
        .map(
            resultat ->
                "<button type=\"submit\" name=\"resultat\" value=\"%s\">%s</button>"
                    .formatted(resultat, resultat.bouton()))
        .collect(Collectors.joining("\n"));
  }

  private static String euros(String centimes) {
    return NumberFormat.getCurrencyInstance(Locale.FRANCE)
        .format(new BigDecimal(centimes).movePointLeft(2));
  }

  private static void ecrire(HttpServletResponse reponse, int statut, String html)
      throws IOException {
    reponse.setStatus(statut);
    reponse.setContentType("text/html");
    reponse.setCharacterEncoding("UTF-8");
    reponse.setHeader("Cache-Control", "no-store");
    reponse.getWriter().write(html);
  }
}
