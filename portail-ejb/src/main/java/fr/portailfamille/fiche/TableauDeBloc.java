package fr.portailfamille.fiche;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPTable;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.edition.Police;

/** A block of answers on paper; room is left to write an answer that is empty. */
final class TableauDeBloc {

  private static final float[] COLONNES = {36, 64};
  private static final float ESPACE = 10;
  private static final float LIGNE_A_REMPLIR = 24;

  private TableauDeBloc() {}

  static PdfPTable of(Bloc bloc) {
    var table = new PdfPTable(COLONNES);
    table.setWidthPercentage(100);
    table.setSpacingBefore(ESPACE);
    table.setKeepTogether(true);
    table.addCell(Police.titreDeGroupe(bloc.titre(), COLONNES.length));
    for (var reponse : bloc.reponses()) {
      var cellule = Police.cellule(Police.GRASSE.phrase(reponse.reponse()), Element.ALIGN_LEFT);
      if (reponse.reponse().isEmpty()) {
        cellule.setMinimumHeight(LIGNE_A_REMPLIR);
      }
      table.addCell(Police.cellule(Police.NORMALE.phrase(reponse.question()), Element.ALIGN_LEFT));
      table.addCell(cellule);
    }
    return table;
  }
}
