package fr.portailfamille.certificat;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Demarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What an agent should know before accepting a certificate. */
@ApplicationScoped
class SignalementCertificat {

  private static final int CONNUS = 50;

  @Inject private Certificats certificats;
  @Inject private Clock horloge;

  List<Motif> signaler(Demarche demarche, CertificatEnvoye form) {
    var signalements = new ArrayList<Motif>();
    var envoyeLe = LocalDate.ofInstant(demarche.premierDepotLe(), horloge.getZone());
    long retard = ChronoUnit.DAYS.between(form.getDebut(), envoyeLe);
    if (form.absence() && retard > 0) {
      signalements.add(Motif.of("CertificatTardif", retard));
    }
    certificats.deLEnfant(form.getEnfantId(), CONNUS).stream()
        .filter(connu -> connu.demarcheId() != demarche.getId())
        .filter(connu -> recouvre(connu, form) && certificats.objet(connu) == form.getObjet())
        .findFirst()
        .map(connu -> Motif.of("CertificatDejaConnu", connu.debut(), connu.fin()))
        .ifPresent(signalements::add);
    return signalements;
  }

  private static boolean recouvre(CertificatMedical connu, CertificatEnvoye form) {
    return !connu.debut().isAfter(form.getFin()) && !connu.fin().isBefore(form.getDebut());
  }
}
