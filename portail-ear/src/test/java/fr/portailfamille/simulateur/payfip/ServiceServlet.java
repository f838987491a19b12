package fr.portailfamille.simulateur.payfip;

import fr.portailfamille.simulateur.payfip.Evenement.Nature;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The SOAP endpoint and its WSDL. Faults go out under HTTP 500, as SOAP 1.1 wants. */
final class ServiceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Guichet guichet;
  private final transient Comportement comportement;

  ServiceServlet(Guichet guichet, Comportement comportement) {
    this.guichet = guichet;
    this.comportement = comportement;
  }

  @Override
  protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
    if (!"wsdl".equalsIgnoreCase(requete.getQueryString())) {
      reponse.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    String wsdl = Texte.ressource("PaiementSecuriseService.wsdl");
    ecrire(reponse, 200, wsdl.replace("ADRESSE", requete.getRequestURL()));
  }

  @Override
  protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
      throws IOException {
    comportement.patienter();
    Optional<Comportement.ReponsePreparee> preparee = comportement.preparee();
    if (preparee.isPresent()) {
      guichet.noter(Nature.FAUTE_RENDUE, "", "preparee");
      ecrire(reponse, preparee.get().statut(), preparee.get().corps());
      return;
    }
    try {
      EnveloppeSoap appel = EnveloppeSoap.lire(requete.getInputStream());
      boolean qualifiee = comportement.reponsesQualifiees();
      ecrire(reponse, 200, EnveloppeSoap.reponse(appel.operation(), executer(appel), qualifiee));
    } catch (FauteSimulee.Refus refus) {
      guichet.noter(Nature.FAUTE_RENDUE, "", refus.faute().code());
      ecrire(reponse, 500, EnveloppeSoap.faute(refus.faute()));
    }
  }

  private Map<String, String> executer(EnveloppeSoap appel) {
    Map<String, String> champs = appel.champs();
    return switch (appel.operation()) {
      case "creerPaiementSecurise" -> guichet.creer(champs);
      case "recupererDetailPaiementSecurise" -> guichet.detail(champs.getOrDefault("idOp", ""));
      case "recupererDetailClient" -> guichet.detailClient(champs.getOrDefault("numCli", ""));
      default -> throw FauteSimulee.protocolaire("Opération inconnue").enRefus();
    };
  }

  private static void ecrire(HttpServletResponse reponse, int statut, String xml)
      throws IOException {
    reponse.setStatus(statut);
    reponse.setContentType("text/xml");
    reponse.setCharacterEncoding("UTF-8");
    reponse.getWriter().write(xml);
  }
}
