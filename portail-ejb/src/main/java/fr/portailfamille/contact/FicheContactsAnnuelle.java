package fr.portailfamille.contact;

import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.demarche.TypeDemarche;
import fr.portailfamille.renouvellement.ContenuFiche;
import fr.portailfamille.renouvellement.FicheAnnuelle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The contacts, read again once a year (E35). */
@ApplicationScoped
class FicheContactsAnnuelle implements FicheAnnuelle {

  private static final Set<String> ACTES = Set.of("CertificationObligatoire", "ContactsInchanges");

  @Inject private ModificationContacts type;

  @Override
  public TypeDemarche<?> demarche() {
    return type;
  }

  @Override
  public ContenuFiche lire(Demandeur demandeur, long anneeId) {
    return ContenuFiche.verifiee(type, demandeur, ACTES);
  }
}
