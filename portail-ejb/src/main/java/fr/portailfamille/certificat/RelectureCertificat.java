package fr.portailfamille.certificat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.time.LocalDate;

/** A certificate in French. Pure. */
final class RelectureCertificat {

  private static final int QUESTIONS = 2;

  private RelectureCertificat() {}

  static Bloc relire(CertificatEnvoye form) {
    return Bloc.titre(Motif.of("Certificat.titre"), QUESTIONS, 0)
        .avec("Certificat.enfant", form.sujet() == null ? null : enfant(form))
        .avec("Certificat.objet", form.getObjet() == null ? null : form.getObjet().getLibelle())
        .avec("Certificat.etabli_le", jour(form.getEtabliLe()))
        .avec("Certificat.debut", jour(form.getDebut()))
        .avec("Certificat.fin", jour(form.getFin()));
  }

  /** One line of the certificates of a child: what for, then until when. */
  static Bloc.Reponse ligne(Objet objet, CertificatMedical certificat) {
    var periode =
        Motif.of("Certificat.periode", certificat.debut(), certificat.fin(), certificat.etabliLe());
    return new Bloc.Reponse(objet.getLibelle(), Messages.texte(periode), null);
  }

  private static String enfant(CertificatEnvoye form) {
    return form.getPrenom() + " " + form.getNom();
  }

  private static String jour(LocalDate jour) {
    return jour == null ? null : Messages.texte(Motif.of("Certificat.jour", jour));
  }
}
