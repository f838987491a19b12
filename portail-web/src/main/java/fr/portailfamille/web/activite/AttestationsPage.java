package fr.portailfamille.web.activite;

import fr.portailfamille.activite.AttestationInscription;
import fr.portailfamille.activite.AttestationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** « Attestations d’inscription », one a page once printed (A32). */
@Named
@RequestScoped
public class AttestationsPage {

  @Inject private AttestationQueries queries;

  private List<AttestationInscription> attestations = List.of();

  public void load() {
    attestations = queries.lire();
  }

  public List<AttestationInscription> getAttestations() {
    return attestations;
  }
}
