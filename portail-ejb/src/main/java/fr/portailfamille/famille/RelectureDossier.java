package fr.portailfamille.famille;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The household file in French, block by block. */
final class RelectureDossier {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

  private RelectureDossier() {}

  static List<Bloc> relire(DossierDeclare dossier) {
    var blocs = new ArrayList<Bloc>();
    blocs.add(personne("DossierFamille.responsable", dossier.getResponsable()));
    if (dossier.isSecondDeclare()) {
      blocs.add(personne("DossierFamille.second", dossier.getSecond()));
    }
    blocs.add(
        Bloc.titre(Motif.of("DossierFamille.logement"), VerificationDossier.FOYER, 0)
            .avec("DossierFamille.adresse", adresse(dossier.getAdresse()))
            .avec("DossierFamille.allocataire", dossier.getNumeroAllocataire()));
    for (int rang = 0; rang < dossier.getEnfants().size(); rang++) {
      blocs.add(enfant(dossier.getEnfants().get(rang), rang));
    }
    return blocs;
  }

  private static Bloc personne(String titre, PersonneDeclaree personne) {
    return Bloc.titre(Motif.of(titre), VerificationDossier.FOYER, 0)
        .avec(
            "DossierFamille.civilite",
            personne.getCivilite() == null ? null : personne.getCivilite().getLibelle())
        .avec("DossierFamille.prenom", personne.getPrenom())
        .avec("DossierFamille.nom", personne.getNom())
        .avec("DossierFamille.telephone", Telephone.lisible(personne.getTelephone()))
        .avec("DossierFamille.courriel", personne.getCourriel());
  }

  private static Bloc enfant(EnfantDeclare enfant, int rang) {
    return Bloc.titre(Motif.of("DossierFamille.enfant", rang + 1), VerificationDossier.ENFANT, rang)
        .avec("DossierFamille.prenom", enfant.getPrenom())
        .avec("DossierFamille.nom", enfant.getNom())
        .avec(
            "DossierFamille.neLe", enfant.getNeLe() == null ? null : JOUR.format(enfant.getNeLe()))
        .avec(
            "DossierFamille.sexe", enfant.getSexe() == null ? null : enfant.getSexe().getLibelle());
  }

  private static String adresse(AdresseDeclaree adresse) {
    return Stream.of(
            joindre(adresse.getNumero(), adresse.getVoie()),
            adresse.getComplement(),
            joindre(adresse.getCodePostal(), adresse.getCommune()))
        .filter(ligne -> ligne != null && !ligne.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String joindre(String un, String deux) {
    return Stream.of(un, deux).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
