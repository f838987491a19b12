package fr.portailfamille.reglement.payfip;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to PayFiP. Safe for several threads; keep one, it owns its connections. Every method
 * throws {@link RefusPayFiP} or {@link PayFiPIndisponible} and blocks at most the set time: call it
 * outside a database transaction.
 */
public final class ClientPayFiP {

  private static final int OK = 200;

  /** SOAP 1.1 carries its faults under this status. */
  private static final int ERREUR_SOAP = 500;

  private final ReglagesPayFiP reglages;
  private final HttpClient http;

  public ClientPayFiP(ReglagesPayFiP reglages) {
    this.reglages = reglages;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(reglages.delaiConnexion())
            .build();
  }

  public IdOp creerPaiementSecurise(DemandePaiement demande) {
    String recu = appeler(Requete.creation(demande)).obligatoire("idOp");
    try {
      return new IdOp(recu);
    } catch (IllegalArgumentException e) {
      throw new PayFiPIndisponible("idOp illisible", e);
    }
  }

  /** The only proof of a payment. Refused with {@link CodePayFiP#P5} while the user is paying. */
  public DetailPaiement recupererDetailPaiement(IdOp idOp) {
    DetailPaiement detail = DetailPaiement.lire(appeler(Requete.detailPaiement(idOp)));
    if (!detail.idOp().equals(idOp)) {
      throw new PayFiPIndisponible("Reponse pour un autre idOp que " + idOp);
    }
    return detail;
  }

  public DetailClient recupererDetailClient(String numcli) {
    return DetailClient.lire(numcli, appeler(Requete.detailClient(numcli)));
  }

  /** Where to send the user, within {@link DelaisPayFiP#VIE_IDOP}. */
  public URI pagePaiement(IdOp idOp) {
    return URI.create(reglages.pagePaiement() + "?idop=" + idOp);
  }

  private ChampsRecus appeler(Requete requete) {
    HttpResponse<byte[]> reponse = envoyer(requete);
    if (reponse.statusCode() != OK && reponse.statusCode() != ERREUR_SOAP) {
      throw new PayFiPIndisponible("Statut HTTP " + reponse.statusCode());
    }
    return Reponse.lire(reponse.body()).retour(requete);
  }

  /** Waits on the future: the time-out of HttpRequest stops counting when the body begins. */
  private HttpResponse<byte[]> envoyer(Requete requete) {
    CompletableFuture<HttpResponse<byte[]>> envoi =
        http.sendAsync(message(requete), infos -> new CorpsBorne());
    try {
      return envoi.get(reglages.delaiReponse().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      envoi.cancel(true);
      throw new PayFiPIndisponible("Pas de reponse en " + reglages.delaiReponse(), e);
    } catch (ExecutionException e) {
      throw new PayFiPIndisponible("Echange impossible", e.getCause());
    } catch (InterruptedException e) {
      envoi.cancel(true);
      Thread.currentThread().interrupt();
      throw new PayFiPIndisponible("Appel interrompu", e);
    }
  }

  private HttpRequest message(Requete requete) {
    return HttpRequest.newBuilder(reglages.service())
        .header("Content-Type", "text/xml; charset=UTF-8")
        .header("SOAPAction", "\"\"")
        .POST(BodyPublishers.ofString(requete.enXml()))
        .build();
  }
}
