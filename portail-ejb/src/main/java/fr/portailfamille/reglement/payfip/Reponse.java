package fr.portailfamille.reglement.payfip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SOAP answer read by local names only: sources disagree on which children are qualified. Any
 * DOCTYPE is refused, which closes external entities and entity bombs at once.
 */
final class Reponse {

  private static final ErrorHandler SILENCIEUX = new DefaultHandler();

  private final Document document;

  private Reponse(Document document) {
    this.document = document;
  }

  static Reponse lire(byte[] corps) {
    try {
      return new Reponse(analyseur().parse(new ByteArrayInputStream(corps)));
    } catch (SAXException | IOException e) {
      throw new PayFiPIndisponible("Reponse illisible", e);
    }
  }

  /**
   * @throws RefusPayFiP on a functional fault
   * @throws PayFiPIndisponible on any other fault, or without the expected answer
   */
  ChampsRecus retour(Requete requete) {
    Optional<Element> faute = premier(document.getDocumentElement(), "Fault");
    if (faute.isPresent()) {
      throw echec(faute.get());
    }
    return premier(document.getDocumentElement(), requete.operation() + "Response")
        .flatMap(reponse -> premier(reponse, "return"))
        .map(Reponse::champs)
        .orElseThrow(() -> new PayFiPIndisponible("Reponse sans " + requete.operation()));
  }

  private static EchecPayFiP echec(Element faute) {
    Optional<Element> refus = premier(faute, "FonctionnelleErreur");
    if (refus.isEmpty()) {
      return new PayFiPIndisponible("Faute technique : " + faute.getTextContent().strip());
    }
    ChampsRecus champs = champs(refus.get());
    return new RefusPayFiP(
        champs.facultatif("code").orElse(""),
        champs.facultatif("descriptif").orElse(""),
        champs.facultatif("libelle").orElse(""),
        champs.facultatif("severite").orElse(""));
  }

  private static Optional<Element> premier(Element parent, String nom) {
    return Optional.ofNullable((Element) parent.getElementsByTagNameNS("*", nom).item(0));
  }

  private static ChampsRecus champs(Element parent) {
    ChampsRecus champs = new ChampsRecus();
    for (Node noeud = parent.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
      if (noeud instanceof Element enfant) {
        champs.ajouter(enfant.getLocalName(), enfant.getTextContent());
      }
    }
    return champs;
  }

  private static DocumentBuilder analyseur() {
    DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultInstance();
    fabrique.setNamespaceAware(true);
    fabrique.setXIncludeAware(false);
    fabrique.setExpandEntityReferences(false);
    fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    try {
      fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder analyseur = fabrique.newDocumentBuilder();
      analyseur.setErrorHandler(SILENCIEUX);
      return analyseur;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
