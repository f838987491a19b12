package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The administrator opens accounts for others and closes them (A02, C41, E10). */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class ComptesService {

  @Inject private ComptesRepository comptes;
  @Inject private EnvoiDeLien envoi;
  @Inject private UsagerCourant usager;
  @Inject private OuvertureDeCompte ouverture;
  @Inject private Clock horloge;

  /** Every account that is not only a family's. */
  public List<LigneCompte> agents() {
    return comptes.findAgents().stream().map(LigneCompte::of).toList();
  }

  /** By its whole address, whoever it is for. */
  public Optional<LigneCompte> chercher(Courriel courriel) {
    return comptes.findByIdentifiant(courriel.valeur()).map(LigneCompte::of);
  }

  /** Opens the account and mails its holder the link to choose a password. */
  public void inviter(Invitation invitation) {
    ouverture.inviter(invitation).orElseThrow(CompteDejaConnu::new);
  }

  /** Another link, to the address the account has: to activate it, or for a new password. */
  public void envoyerUnLien(long compteId) {
    compte(compteId);
    envoi.envoyer(compteId);
  }

  /** The sessions of its holder end at the next page; one does not shut oneself out. */
  public void suspendre(long compteId) {
    if (compteId == usager.compteId()) {
      throw new RegleMetierException("SuspensionDeSoiMeme");
    }
    comptes.unAdministrateurALaFois();
    compte(compteId).suspendre();
    comptes.synchroniser();
    exigerUnAdministrateur();
  }

  public void retablir(long compteId) {
    compte(compteId).retablir();
  }

  /**
   * What an account may do at the town hall; its sessions end, for the change to be taken into
   * account. One does not give up administration oneself: nobody might be left.
   *
   * @param version of the account that was shown
   * @throws Introuvable no such account
   * @throws DonneesModifieesEntreTemps it was changed meanwhile
   */
  public void changerDroits(long compteId, int version, Set<Role> droits) {
    comptes.unAdministrateurALaFois();
    if (compteId == usager.compteId() && !droits.contains(Role.ADMINISTRATEUR)) {
      throw new RegleMetierException("DroitsDeSoiMeme");
    }
    var compte = compte(compteId);
    if (compte.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    compte.changerDroits(droits, horloge.instant());
    comptes.synchroniser();
    exigerUnAdministrateur();
  }

  /**
   * @throws Introuvable no such account
   */
  public LigneCompte lire(long compteId) {
    return LigneCompte.of(compte(compteId));
  }

  /** Two who shut each other out at the same moment would leave nobody. */
  private void exigerUnAdministrateur() {
    if (!comptes.unAdministrateurEstActif()) {
      throw new RegleMetierException("DernierAdministrateur");
    }
  }

  private Compte compte(long id) {
    return comptes.find(id).orElseThrow(Introuvable::new);
  }
}
