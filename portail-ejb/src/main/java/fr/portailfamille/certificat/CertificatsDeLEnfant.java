package fr.portailfamille.certificat;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.sante.ComplementDeSante;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The latest certificates of a child, read after its health sheet. */
@Dependent
class CertificatsDeLEnfant implements ComplementDeSante {

  private static final int AU_PLUS = 20;

  @Inject private Certificats certificats;

  @Override
  public List<Bloc> de(long enfantId) {
    var siens = certificats.deLEnfant(enfantId, AU_PLUS);
    if (siens.isEmpty()) {
      return List.of();
    }
    var bloc = Bloc.titre(Motif.of("Certificat.acceptes"), 0, 0);
    siens.forEach(
        certificat ->
            bloc.reponses()
                .add(RelectureCertificat.ligne(certificats.objet(certificat), certificat)));
    return List.of(bloc);
  }
}
