package fr.portailfamille.usager;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What a signed-in person sees and changes of their own account (B40). */
@Stateless
@RolesAllowed({"FAMILLE", "AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MonCompteService {

  @Inject private UsagerCourant usagerCourant;
  @Inject private ComptesRepository comptes;
  @Inject private EnregistrementMotDePasse enregistrement;
  @Inject private Empreintes empreintes;
  @Inject private FreinConnexion frein;
  @Inject private Parametres parametres;

  public MonCompte lire() {
    var compte = compte();
    return new MonCompte(compte.courriel().valeur(), compte.prenom(), compte.nom());
  }

  /**
   * Whether the town hall opened it for a first file that came on paper: it has no address (E03).
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean estSansAdresse() {
    return compte().courriel() == null;
  }

  /**
   * The present password is asked again: an unlocked telephone is not enough (B40). The other
   * sessions end; the caller's goes on with the {@link Connexion} returned.
   */
  public Connexion changerMotDePasse(String actuel, MotDePasseChoisi choix) {
    var compte = compte();
    var cles = FreinConnexion.Cles.titulaire(compte.id());
    frein.compter(cles);
    if (!empreintes.correspond(actuel == null ? "" : actuel, compte.motDePasse())) {
      throw new MotDePasseActuelInexact();
    }
    frein.rendre(cles);
    ReglesMotDePasse.of(parametres)
        .verifier(choix, List.of(compte.prenom(), compte.nom(), compte.courriel().valeur()));
    return enregistrement.remplacer(compte.id(), empreintes.calculer(choix.motDePasse()), null);
  }

  private Compte compte() {
    return comptes.find(usagerCourant.compteId()).orElseThrow(Introuvable::new);
  }
}
