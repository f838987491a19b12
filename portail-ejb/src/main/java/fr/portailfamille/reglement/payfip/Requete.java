package fr.portailfamille.reglement.payfip;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * SOAP 1.1 message: one operation, its unqualified arg0, in the alphabetical order of fields every
 * known client sends.
 */
record Requete(String operation, Map<String, String> champs) {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String SERVICE =
      "http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/"
          + "contrat_paiement_securise/PaiementSecuriseService";

  static Requete creation(DemandePaiement demande) {
    Map<String, String> champs = new LinkedHashMap<>();
    champs.put("exer", demande.exer());
    champs.put("mel", demande.mel());
    champs.put("montant", String.valueOf(demande.montant()));
    champs.put("numcli", demande.numcli());
    if (!demande.objet().isEmpty()) {
      champs.put("objet", demande.objet());
    }
    champs.put("refdet", demande.refdet());
    champs.put("saisie", demande.saisie().code());
    champs.put("urlnotif", demande.urlnotif().toASCIIString());
    champs.put("urlredirect", demande.urlredirect().toASCIIString());
    return new Requete("creerPaiementSecurise", champs);
  }

  static Requete detailPaiement(IdOp idOp) {
    return new Requete("recupererDetailPaiementSecurise", Map.of("idOp", idOp.valeur()));
  }

  static Requete detailClient(String numcli) {
    return new Requete("recupererDetailClient", Map.of("numCli", numcli));
  }

  String enXml() {
    StringWriter texte = new StringWriter();
    try {
      ecrire(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(texte));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return texte.toString();
  }

  private void ecrire(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("soapenv", "Envelope", SOAP);
    xml.writeNamespace("soapenv", SOAP);
    xml.writeNamespace("pai", SERVICE);
    xml.writeEmptyElement("soapenv", "Header", SOAP);
    xml.writeStartElement("soapenv", "Body", SOAP);
    xml.writeStartElement("pai", operation, SERVICE);
    xml.writeStartElement("arg0");
    for (Map.Entry<String, String> champ : champs.entrySet()) {
      xml.writeStartElement(champ.getKey());
      xml.writeCharacters(champ.getValue());
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.close();
  }
}
