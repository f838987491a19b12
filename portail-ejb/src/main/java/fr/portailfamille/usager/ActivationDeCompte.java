package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/**
 * What is written when the mail of a sign-up is opened and a password chosen (D09): the account,
 * what its holder has accepted, and the household they named, told to whoever knows households.
 */
@ApplicationScoped
@Transactional
class ActivationDeCompte {

  private static final String CONDITIONS = "CONDITIONS_UTILISATION";
  private static final String DONNEES = "DONNEES_PERSONNELLES";

  @Inject private ComptesRepository comptes;
  @Inject private DemandesDeCompteRepository demandes;
  @Inject private OuvertureDeSession ouverture;
  @Inject private Event<CompteOuvert> ouverts;
  @Inject private Event<DossierDesigne> designes;
  @Inject private Clock horloge;

  Connexion activer(Secret lien, String empreinte, Secret appareil) {
    var maintenant = horloge.instant();
    var demande =
        demandes
            .verrouiller(lien)
            .filter(d -> d.peutEtreActivee(maintenant))
            .orElseThrow(LienPerime::new);
    if (comptes.findByIdentifiant(demande.courriel().valeur()).isPresent()) {
      throw new CreationPerimee();
    }
    demande.activer(maintenant);
    var compte = ouvrir(demande, empreinte);
    var ouvert = new CompteOuvert(compte.id(), compte.courriel());
    ouverts.fire(ouvert);
    demande
        .dossier()
        .ifPresent(
            dossier -> designes.fire(new DossierDesigne(ouvert, demande.titulaire(), dossier)));
    return ouverture.ouvrir(compte.id(), appareil);
  }

  private Compte ouvrir(DemandeDeCompte demande, String empreinte) {
    var titulaire = demande.titulaire();
    var maintenant = horloge.instant();
    var compte =
        Compte.invite(
            demande.courriel(),
            titulaire.prenom(),
            titulaire.nom(),
            Set.of(Role.FAMILLE),
            maintenant);
    compte.choisirMotDePasse(empreinte, maintenant);
    comptes.ajouter(compte);
    var lus = demande.textes();
    demandes.accepter(compte.id(), CONDITIONS, lus.conditions(), demande.accepteeLe());
    demandes.accepter(compte.id(), DONNEES, lus.donnees(), demande.accepteeLe());
    return compte;
  }
}
