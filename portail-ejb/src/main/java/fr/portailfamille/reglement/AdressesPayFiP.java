package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.ClientPayFiP;
import fr.portailfamille.reglement.payfip.DemandePaiement;
import fr.portailfamille.reglement.payfip.ReglagesPayFiP;
import fr.portailfamille.reglement.payfip.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where PayFiP is ({@code portail.payfip.url}, {@code portail.payfip.page}; the DGFiP's when not
 * set) and where it finds us ({@code portail.url-publique}).
 */
@ApplicationScoped
class AdressesPayFiP {

  static final String NOTIFICATION = "/payfip/notification";
  static final String RETOUR = "/usager/paiement/retour.xhtml?jeton=";

  @Produces
  @Singleton
  ClientPayFiP client() {
    ReglagesPayFiP dgfip = ReglagesPayFiP.dgfip();
    return new ClientPayFiP(
        new ReglagesPayFiP(
            adresse("portail.payfip.url", dgfip.service()),
            adresse("portail.payfip.page", dgfip.pagePaiement()),
            dgfip.delaiConnexion(),
            dgfip.delaiReponse()));
  }

  DemandePaiement demande(Paiement paiement, int exercice, List<ResteDu> factures) {
    return new DemandePaiement(
        paiement.numcli(),
        String.valueOf(exercice),
        paiement.refdet(),
        DemandePaiement.nettoyerObjet(objet(factures)),
        Math.toIntExact(paiement.montant().enCentimes()),
        paiement.courriel().valeur(),
        saisie(paiement.saisie()),
        publique(NOTIFICATION),
        publique(RETOUR + paiement.jeton()));
  }

  private static String objet(List<ResteDu> factures) {
    return factures.stream()
        .map(ResteDu::numero)
        .collect(Collectors.joining(" ", factures.size() > 1 ? "Factures " : "Facture ", ""));
  }

  private static Saisie saisie(String code) {
    return Arrays.stream(Saisie.values())
        .filter(saisie -> saisie.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static URI publique(String chemin) {
    return URI.create(System.getProperty("portail.url-publique", "http://localhost:8080") + chemin);
  }

  private static URI adresse(String propriete, URI defaut) {
    String reglee = System.getProperty(propriete, "");
    return reglee.isBlank() ? defaut : URI.create(reglee);
  }
}
