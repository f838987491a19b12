package fr.portailfamille.web.certificat;

import fr.portailfamille.certificat.CertificatEnvoye;
import fr.portailfamille.certificat.EnvoiDeCertificat;
import fr.portailfamille.certificat.Objet;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Consent, which child and which days, the certificate, recap. */
@Named
@ViewScoped
public class EnvoiCertificatPage extends Assistant<CertificatEnvoye> {

  @Inject private FamilleQueries familles;

  private List<EnfantDuFoyer> enfants = List.of();

  public EnvoiCertificatPage() {
    super(
        EnvoiDeCertificat.CODE,
        CertificatEnvoye.class,
        new Etapes("/usager/certificats/envoyer.xhtml", 3, 4));
  }

  @Override
  protected void ouvrir() {
    enfants = familles.mesEnfants();
  }

  public List<EnfantDuFoyer> getEnfants() {
    return enfants;
  }

  public Objet[] getObjets() {
    return Objet.values();
  }
}
